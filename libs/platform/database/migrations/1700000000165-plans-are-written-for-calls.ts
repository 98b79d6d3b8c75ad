import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An answer that waits until its plan is on the site. */
export class PlansAreWrittenForCalls1700000000165 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table call_answer add column waits boolean not null default false`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`delete from call_answer where waits; alter table call_answer drop column waits`);
  }
}
