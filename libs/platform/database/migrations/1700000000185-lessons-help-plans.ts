import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LessonsHelpPlans1700000000185 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table plan_lesson (
        plan_id uuid not null references plan,
        lesson_id uuid not null references knowledge,
        municipality_id uuid not null,
        at timestamptz not null,
        constraint plan_lesson_once primary key (plan_id, lesson_id)
      );
      create index plan_lesson_of_lesson on plan_lesson (lesson_id, at desc);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table plan_lesson`);
  }
}
