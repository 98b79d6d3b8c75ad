import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RoundsHaveOptions1700000000040 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table round
        add column options text[] not null default '{}',
        add column lot_hash text,
        drop constraint round_method_check,
        add constraint round_method_check check (method in ('majority', 'consent', 'plurality', 'approval', 'score', 'points', 'irv', 'schulze')),
        add constraint round_options_check check (case when method in ('majority', 'consent') then cardinality(options) = 0 else cardinality(options) between 2 and 12 and lot_hash is not null end);

      -- what was opened stays as it was opened
      create function refuse_changed_round() returns trigger language plpgsql as $$
      begin
        if (new.plan_id, new.question, new.explanation, new.method, new.options, new.rule, new.quorum_percentage, new.joining, new.vote_age_from, new.opened_at, new.closes_at, new.secret_hash, new.lot_hash)
           is distinct from (old.plan_id, old.question, old.explanation, old.method, old.options, old.rule, old.quorum_percentage, old.joining, old.vote_age_from, old.opened_at, old.closes_at, old.secret_hash, old.lot_hash) then
          raise exception 'an opened round does not change' using errcode = 'object_not_in_prerequisite_state';
        end if;
        return new;
      end $$;
      create trigger round_stays before update on round for each row execute function refuse_changed_round();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger round_stays on round;
      drop function refuse_changed_round();
      alter table round
        drop constraint round_options_check,
        drop constraint round_method_check,
        add constraint round_method_check check (method in ('majority', 'consent')) not valid,
        drop column lot_hash,
        drop column options;
    `);
  }
}
