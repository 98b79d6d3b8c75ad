import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleReadOneLetterAWeek1700000000140 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table weekly_letter (
        person_id uuid not null references person,
        week date not null check (extract(isodow from week) = 1),
        at timestamptz not null,
        constraint weekly_letter_once primary key (person_id, week)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table weekly_letter`);
  }
}
