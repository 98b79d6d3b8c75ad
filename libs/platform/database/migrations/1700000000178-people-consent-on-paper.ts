import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleConsentOnPaper1700000000178 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- what somebody without the internet said at the table, until a second person confirms it; then it is a voice as every other, and this is gone
      create table consent_paper (
        id uuid primary key,
        consent_id uuid not null references consent_process,
        municipality_id uuid not null,
        version integer not null,
        person_id uuid not null references person,
        stand text not null check (stand in ('consent', 'concern', 'abstain', 'objection')),
        reason text not null,
        entered_by uuid not null references person,
        entered_at timestamptz not null,
        constraint consent_paper_once unique (consent_id, person_id)
      );
      create index consent_paper_of_person on consent_paper (person_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table consent_paper');
  }
}
