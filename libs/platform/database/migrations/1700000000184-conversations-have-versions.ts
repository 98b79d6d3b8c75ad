import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ConversationsHaveVersions1700000000184 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table conversation add column version integer not null default 1 check (version >= 1)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table conversation drop column version`);
  }
}
