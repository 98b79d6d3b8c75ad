import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CommentsNamePeople1700000000091 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table comment_mention (
        comment_id uuid not null references comment,
        number integer not null,
        municipality_id uuid not null,
        person_id uuid not null references person,
        primary key (comment_id, number),
        constraint comment_mention_once unique (comment_id, person_id)
      );
      create index comment_mention_of_person on comment_mention (person_id);
      alter table comment add column taken_over_version integer check (taken_over_version > 1);
      alter table comment add column taken_over_at timestamptz;
      alter table comment add constraint comment_taken_over check (taken_over_version is null or (taken_over_at is not null and subject_kind = 'plan' and kind = 'suggestion'));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table comment drop column taken_over_version, drop column taken_over_at; drop table comment_mention`);
  }
}
