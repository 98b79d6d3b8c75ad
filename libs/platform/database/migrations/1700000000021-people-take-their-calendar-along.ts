import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleTakeTheirCalendarAlong1700000000021 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table gathering_calendar (
        person_id uuid primary key references person,
        secret_hash text not null constraint gathering_calendar_secret unique,
        made_at timestamptz not null
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table gathering_calendar`);
  }
}
