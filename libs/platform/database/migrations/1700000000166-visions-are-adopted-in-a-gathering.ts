import type { MigrationInterface, QueryRunner } from 'typeorm';

export class VisionsAreAdoptedInAGathering1700000000166 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table vision_adoption add column gathering_id uuid references gathering, add constraint vision_adoption_gathering check (gathering_id is null or way = 'gathering')`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table vision_adoption drop column gathering_id`);
  }
}
