import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TheHouseTellsHowItIs1700000000212 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table health_check (
        kind text primary key check (kind in ('support-counters', 'audit-chain')),
        checked_at timestamptz not null,
        faults integer not null check (faults >= 0),
        fault_at timestamptz
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table health_check');
  }
}
