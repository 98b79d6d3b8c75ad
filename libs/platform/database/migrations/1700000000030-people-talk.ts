import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleTalk1700000000030 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table comment (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        subject_kind text not null,
        subject_id uuid not null,
        parent_id uuid references comment,
        person_id uuid not null references person,
        kind text check (kind in ('question', 'for', 'against', 'suggestion')),
        role text not null check (role in ('author', 'official', 'coach', 'resident')),
        text text not null,
        version integer not null default 1,
        at timestamptz not null,
        edited_at timestamptz,
        withdrawn_at timestamptz,
        thanks_count integer not null default 0 check (thanks_count >= 0),
        check ((kind is null) = (parent_id is not null)),
        check (withdrawn_at is null or text = '')
      );
      create index comment_newest on comment (subject_kind, subject_id, at desc, id desc) where parent_id is null;
      create index comment_most_thanked on comment (subject_kind, subject_id, thanks_count desc, id desc) where parent_id is null;
      create index comment_answers on comment (parent_id, at, id) where parent_id is not null;
      create index comment_of_person on comment (person_id, at desc);

      create table comment_version (
        comment_id uuid not null references comment,
        version integer not null,
        municipality_id uuid not null,
        text text not null,
        at timestamptz not null,
        primary key (comment_id, version)
      );

      create table comment_thanks (
        comment_id uuid not null references comment,
        person_id uuid not null references person,
        municipality_id uuid not null,
        at timestamptz not null,
        constraint comment_thanks_once primary key (comment_id, person_id)
      );
      create index comment_thanks_of_person on comment_thanks (person_id);

      create table comment_report (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        comment_id uuid not null references comment,
        person_id uuid not null references person,
        ground text not null,
        note text not null,
        at timestamptz not null,
        settled_by uuid references person,
        settled_at timestamptz,
        constraint comment_report_once unique (comment_id, person_id)
      );
      create index comment_report_waiting on comment_report (municipality_id, at) where settled_at is null;

      create table comment_hiding (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        comment_id uuid not null references comment,
        ground text not null,
        reason text not null,
        hidden_by uuid not null references person,
        at timestamptz not null,
        asked_reason text,
        asked_at timestamptz,
        decided_by uuid references person,
        decided_at timestamptz,
        upheld boolean,
        decision text,
        lifted_at timestamptz,
        check (decided_by is null or decided_by <> hidden_by),
        check ((asked_at is null) = (asked_reason is null)),
        check (lifted_at is null or upheld = false)
      );
      create unique index comment_hiding_current on comment_hiding (comment_id) where lifted_at is null;
      create index comment_hiding_waiting on comment_hiding (municipality_id, asked_at) where asked_at is not null and decided_at is null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table comment_hiding, comment_report, comment_thanks, comment_version, comment`);
  }
}
