import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FrontPagesAreReadQuickly1700000000111 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index plan_came on plan (state_since desc, id desc) where published_at is not null and outcome is not null;
      create index round_roll_of_person on round_roll (person_id);
      create index knowledge_any_newest on knowledge (published_at desc, id desc) where state = 'published';
      create index knowledge_closed on knowledge (closed_at desc, id desc) where state = 'closed';
      create index gathering_looked_back on gathering (recap_at desc, id desc) where recap is not null;
      create index gathering_announced on gathering (published_at desc, id desc) where state = 'published';
      create index gathering_addition_waiting on gathering_addition (gathering_id) where shown_at is null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop index plan_came, round_roll_of_person, knowledge_any_newest, knowledge_closed, gathering_looked_back, gathering_announced, gathering_addition_waiting`);
  }
}
