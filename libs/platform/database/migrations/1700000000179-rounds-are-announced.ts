import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RoundsAreAnnounced1700000000179 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    // a draft that everybody may read, so that residents look themselves up on its roll before it opens; among members nothing is announced
    await q.query(`alter table round add column announced_at timestamptz, add constraint round_announced_check check (announced_at is null or association_id is null)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table round drop constraint round_announced_check, drop column announced_at`);
  }
}
