import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SessionsKnowTheirService1700000000270 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table session add column service text constraint session_service check (service in ('residents', 'staff'))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table session drop column service');
  }
}
