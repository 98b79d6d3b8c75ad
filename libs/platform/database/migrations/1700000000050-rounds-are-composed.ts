import type { MigrationInterface, QueryRunner } from 'typeorm';

const FIXED = ['plan_id', 'area_id', 'association_id', 'municipality_id', 'question', 'explanation', 'method', 'options', 'seats', 'rule', 'quorum_percentage', 'joining', 'weights', 'young', 'vote_age_from', 'opened_at', 'closes_at', 'secret_hash', 'lot_hash'];
const row = (of: string): string => `(${FIXED.map((column) => `${of}.${column}`).join(', ')})`;

export class RoundsAreComposed1700000000050 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table round
        add column area_id uuid references area,
        add column association_id uuid references association,
        add column seats integer not null default 1,
        add column weights jsonb,
        add column young boolean not null default false,
        add column young_roll integer not null default 0,
        add column members_roll integer not null default 0,
        add column composed_by uuid references person,
        add column composed_as text not null default 'official' check (composed_as in ('official', 'coach', 'association')),
        add column composed_for uuid references association,
        add column composed_at timestamptz,
        alter column plan_id drop not null,
        alter column opened_at drop not null,
        alter column secret_hash drop not null,
        alter column opened_by drop not null,
        drop constraint round_state_check,
        add constraint round_state_check check (state in ('draft', 'open', 'closed', 'annulled')),
        add constraint round_opened_check check (state = 'draft' or (opened_at is not null and secret_hash is not null and opened_by is not null)),
        drop constraint round_joining_check,
        add constraint round_joining_check check (joining in ('all-agree', 'residents-decide', 'weighted', 'advice')),
        add constraint round_weights_check check ((joining = 'weighted') = (weights is not null)),
        drop constraint round_method_check,
        add constraint round_method_check check (method in ('majority', 'consent', 'plurality', 'approval', 'score', 'points', 'irv', 'schulze', 'stv')),
        drop constraint round_options_check,
        add constraint round_options_check check (case when method in ('majority', 'consent') then cardinality(options) = 0 else cardinality(options) between 2 and 12 and (state = 'draft' or lot_hash is not null) end),
        add constraint round_seats_check check (seats >= 1 and (seats = 1 or (method = 'stv' and seats < cardinality(options)))),
        add constraint round_members_check check (association_id is null or (plan_id is null and joining = 'all-agree' and not young)),
        add constraint round_composer_check check ((composed_as = 'association') = (composed_for is not null));
      update round set composed_by = opened_by, composed_at = opened_at;
      create index round_drafts on round (municipality_id) where state = 'draft';
      create index round_of_area on round (municipality_id, area_id) where plan_id is null and association_id is null;
      create index round_of_association on round (association_id) where association_id is not null;

      alter table round_roll
        drop constraint round_roll_chamber_check,
        add constraint round_roll_chamber_check check (chamber in ('residents', 'municipality', 'young', 'members'));
      -- one person, one ballot: on the roll of one secret chamber at most
      create unique index round_roll_one_ballot on round_roll (round_id, person_id) where chamber <> 'municipality';
      alter table ballot add column chamber text not null default 'residents' check (chamber in ('residents', 'young', 'members'));
      alter table counted_ballot add column chamber text not null default 'residents' check (chamber in ('residents', 'young', 'members'));

      -- a draft can change; what was opened stays as it was opened
      create or replace function refuse_changed_round() returns trigger language plpgsql as $$
      begin
        if old.state <> 'draft' and (new.state = 'draft' or ${row('new')} is distinct from ${row('old')}) then
          raise exception 'an opened round does not change' using errcode = 'object_not_in_prerequisite_state';
        end if;
        return new;
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      create or replace function refuse_changed_round() returns trigger language plpgsql as $$
      begin
        if (new.plan_id, new.question, new.explanation, new.method, new.options, new.rule, new.quorum_percentage, new.joining, new.vote_age_from, new.opened_at, new.closes_at, new.secret_hash, new.lot_hash)
           is distinct from (old.plan_id, old.question, old.explanation, old.method, old.options, old.rule, old.quorum_percentage, old.joining, old.vote_age_from, old.opened_at, old.closes_at, old.secret_hash, old.lot_hash) then
          raise exception 'an opened round does not change' using errcode = 'object_not_in_prerequisite_state';
        end if;
        return new;
      end $$;
      alter table counted_ballot drop column chamber;
      alter table ballot drop column chamber;
      drop index round_roll_one_ballot;
      alter table round_roll
        drop constraint round_roll_chamber_check,
        add constraint round_roll_chamber_check check (chamber in ('residents', 'municipality')) not valid;
      delete from round where state = 'draft';
      alter table round
        drop constraint round_composer_check,
        drop constraint round_members_check,
        drop constraint round_seats_check,
        drop constraint round_options_check,
        add constraint round_options_check check (case when method in ('majority', 'consent') then cardinality(options) = 0 else cardinality(options) between 2 and 12 and lot_hash is not null end) not valid,
        drop constraint round_method_check,
        add constraint round_method_check check (method in ('majority', 'consent', 'plurality', 'approval', 'score', 'points', 'irv', 'schulze')) not valid,
        drop constraint round_weights_check,
        drop constraint round_joining_check,
        add constraint round_joining_check check (joining in ('all-agree', 'residents-decide', 'advice')) not valid,
        drop constraint round_opened_check,
        drop constraint round_state_check,
        add constraint round_state_check check (state in ('open', 'closed', 'annulled')) not valid,
        drop column composed_at,
        drop column composed_for,
        drop column composed_as,
        drop column composed_by,
        drop column members_roll,
        drop column young_roll,
        drop column young,
        drop column weights,
        drop column seats,
        drop column association_id,
        drop column area_id;
    `);
  }
}
