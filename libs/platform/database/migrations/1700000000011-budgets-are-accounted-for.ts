import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BudgetsAreAccountedFor1700000000011 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table budget_option
        add column spent_cents bigint check (spent_cents >= 0),
        add column done_on date,
        add column account_note text,
        add column accounted_at timestamptz;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table budget_option drop column spent_cents, drop column done_on, drop column account_note, drop column accounted_at');
  }
}
