import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleHearLessAndShowMore1700000000007 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table notice_unsubscribe (
        person_id uuid primary key references person,
        secret text not null constraint notice_unsubscribe_secret unique
      );

      create table attachment (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        plan_id uuid not null references plan,
        person_id uuid not null references person,
        kind text not null check (kind in ('picture', 'document')),
        media_type text not null,
        description text not null,
        bytes integer not null check (bytes > 0),
        width integer,
        height integer,
        added_at timestamptz not null
      );
      create index attachment_of_plan on attachment (plan_id, added_at, id);
      create table attachment_content (
        attachment_id uuid primary key references attachment on delete cascade,
        content bytea not null,
        small bytea
      );
      alter table attachment_content alter column content set storage external;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table attachment_content, attachment, notice_unsubscribe`);
  }
}
