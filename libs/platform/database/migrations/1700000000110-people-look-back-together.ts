import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleLookBackTogether1700000000110 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table shared_file (
        id uuid primary key,
        subject_kind text not null check (subject_kind in ('gathering', 'story')),
        subject_id uuid not null,
        municipality_id uuid references municipality,
        person_id uuid not null references person,
        purpose text not null check (purpose in ('photo', 'slides', 'minutes')),
        consent text check (consent in ('nobody-recognisable', 'all-agreed')),
        media_type text not null,
        description text not null,
        bytes integer not null,
        width integer,
        height integer,
        added_at timestamptz not null,
        shown_at timestamptz,
        constraint shared_file_consent check ((purpose = 'photo') = (consent is not null))
      );
      create index shared_file_of_subject on shared_file (subject_id, added_at, id);
      create index shared_file_of_person on shared_file (person_id);
      create table shared_file_content (
        file_id uuid primary key references shared_file on delete cascade,
        content bytea not null,
        small bytea
      );
      alter table shared_file_content alter column content set storage external;

      create table gathering_addition (
        id uuid primary key,
        gathering_id uuid not null references gathering,
        person_id uuid not null references person,
        text text not null,
        added_at timestamptz not null,
        shown_at timestamptz
      );
      create index gathering_addition_of_gathering on gathering_addition (gathering_id, added_at, id);

      alter table knowledge add column gathering_id uuid references gathering;
      create index knowledge_of_gathering on knowledge (gathering_id) where gathering_id is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table knowledge drop column gathering_id; drop table gathering_addition, shared_file_content, shared_file`);
  }
}
