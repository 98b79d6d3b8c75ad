import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnswersToVisionsTakeLongerOnce1700000000142 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table vision_receipt
        add column extended_at timestamptz,
        add column extended_by uuid references person,
        add column extension_reason text,
        add constraint vision_receipt_extended check ((extended_at is null) = (extended_by is null) and (extended_at is null) = (extension_reason is null));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table vision_receipt drop column extension_reason, drop column extended_by, drop column extended_at`);
  }
}
