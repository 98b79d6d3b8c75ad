import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleChangeTheirAddress1700000000156 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table written_address (
        id uuid primary key,
        person_id uuid not null references person,
        email text not null,
        at timestamptz not null
      );
      create index written_address_person on written_address (person_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table written_address`);
  }
}
