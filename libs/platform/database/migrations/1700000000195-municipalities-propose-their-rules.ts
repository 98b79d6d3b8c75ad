import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MunicipalitiesProposeTheirRules1700000000195 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`create table setup_proposal (
      id uuid primary key,
      municipality_id uuid not null references municipality,
      kind text not null check (kind in ('ordinance', 'look')),
      data jsonb not null,
      why text not null check (why <> ''),
      proposed_by uuid not null references person,
      proposed_at timestamptz not null,
      decided_by uuid references person,
      decided_at timestamptz,
      outcome text check (outcome in ('adopted', 'declined', 'withdrawn')),
      reason text not null default '',
      constraint setup_proposal_decided check ((decided_at is null) = (outcome is null) and (decided_at is null) = (decided_by is null)),
      constraint setup_proposal_reason check (outcome is distinct from 'declined' or reason <> '')
    )`);
    await q.query(`create unique index setup_proposal_one_open on setup_proposal (municipality_id, kind) where decided_at is null`);
    await q.query(`create index setup_proposal_of on setup_proposal (municipality_id, proposed_at desc)`);
    await q.query(`create function setup_proposal_stays() returns trigger language plpgsql as $$
      begin
        if old.decided_at is not null or row(new.municipality_id, new.kind, new.data, new.why, new.proposed_by, new.proposed_at) is distinct from row(old.municipality_id, old.kind, old.data, old.why, old.proposed_by, old.proposed_at) then
          raise exception 'a proposal stays as it was made' using errcode = '23514', constraint = 'setup_proposal_stays';
        end if;
        return new;
      end $$`);
    await q.query(`create trigger setup_proposal_stays before update on setup_proposal for each row execute function setup_proposal_stays()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table setup_proposal');
    await q.query('drop function setup_proposal_stays()');
  }
}
