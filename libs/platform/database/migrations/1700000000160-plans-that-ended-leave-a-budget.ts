import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlansThatEndedLeaveABudget1700000000160 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    // the state in which the option's plan had ended when the vote opened; until then it is read from the plan itself
    await q.query(`alter table budget_option add column dropped_as text check (dropped_as in ('declined', 'completed', 'stopped', 'merged', 'withdrawn', 'refused'))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table budget_option drop column dropped_as`);
  }
}
