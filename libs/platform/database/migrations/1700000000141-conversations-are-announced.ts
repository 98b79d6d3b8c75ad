import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ConversationsAreAnnounced1700000000141 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table conversation add column announced_at timestamptz;
      update conversation set announced_at = opens_at where opens_at <= brink_now();
      create index conversation_to_announce on conversation (opens_at) where announced_at is null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table conversation drop column announced_at`);
  }
}
