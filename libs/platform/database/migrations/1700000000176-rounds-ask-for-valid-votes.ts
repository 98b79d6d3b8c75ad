import type { MigrationInterface, QueryRunner } from 'typeorm';

const METHODS = ['majority', 'consent', 'plurality', 'approval', 'score', 'points', 'irv', 'schulze', 'stv'];
const BEFORE = ['plan_id', 'area_id', 'association_id', 'municipality_id', 'question', 'explanation', 'method', 'options', 'seats', 'rule', 'quorum_percentage', 'joining', 'weights', 'young', 'vote_age_from', 'opened_at', 'closes_at', 'secret_hash', 'lot_hash'];

const check = (methods: readonly string[]): string => `drop constraint round_method_check, add constraint round_method_check check (method in (${methods.map((method) => `'${method}'`).join(', ')}))`;
const row = (of: string, columns: readonly string[]): string => `(${columns.map((column) => `${of}.${column}`).join(', ')})`;
const stays = (columns: readonly string[]): string => `
  create or replace function refuse_changed_round() returns trigger language plpgsql as $$
  begin
    if old.state <> 'draft' and (new.state = 'draft' or ${row('new', columns)} is distinct from ${row('old', columns)}) then
      raise exception 'an opened round does not change' using errcode = 'object_not_in_prerequisite_state';
    end if;
    return new;
  end $$;`;

export class RoundsAskForValidVotes1700000000176 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table round add column quorum_base text not null default 'turnout' check (quorum_base in ('turnout', 'valid')), ${check([...METHODS, 'ranked-pairs', 'borda'])}; ${stays([...BEFORE, 'quorum_base'])}`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`${stays(BEFORE)} alter table round drop column quorum_base, ${check(METHODS)} not valid`);
  }
}
