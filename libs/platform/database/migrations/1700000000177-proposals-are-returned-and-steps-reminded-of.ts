import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProposalsAreReturnedAndStepsRemindedOf1700000000177 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table consent_process add column returned_notes text, add constraint consent_returned_check check (returned_notes is null or state = 'proposal');
      create table consent_reminder (
        consent_id uuid not null references consent_process,
        until timestamptz not null,
        kind text not null,
        at timestamptz not null,
        primary key (consent_id, until, kind)
      );
      create index consent_running on consent_process (state_until) where closed_at is null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop index consent_running; drop table consent_reminder; alter table consent_process drop constraint consent_returned_check, drop column returned_notes');
  }
}
