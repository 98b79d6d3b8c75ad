import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TheOrdinanceKnowsYoungPeople1700000000100 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`update ordinance set data = data || jsonb_build_object('youthAgeUntil', greatest(25, (data->>'supportAgeFrom')::integer)) where not data ? 'youthAgeUntil'`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`update ordinance set data = data - 'youthAgeUntil'`);
  }
}
