import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleHearAndProve1700000000006 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table residence_letter (
        id uuid primary key,
        person_id uuid not null references person,
        municipality_id uuid not null references municipality,
        area_id uuid not null references area,
        address_line text not null,
        code_hash text,
        asked_at timestamptz not null,
        printed_at timestamptz,
        expires_at timestamptz,
        attempts integer not null default 0,
        used_at timestamptz
      );
      create unique index residence_letter_current on residence_letter (person_id) where used_at is null;
      create index residence_letter_waiting on residence_letter (municipality_id, asked_at) where printed_at is null;

      create table residence_visit (
        id uuid primary key,
        person_id uuid not null references person,
        municipality_id uuid not null references municipality,
        area_id uuid not null references area,
        seen_by uuid not null references person,
        seen_at timestamptz not null,
        confirmed_by uuid references person,
        confirmed_at timestamptz,
        check (confirmed_by is null or confirmed_by <> seen_by)
      );
      create unique index residence_visit_current on residence_visit (person_id) where confirmed_at is null;

      create table follow (
        person_id uuid not null references person,
        subject_kind text not null check (subject_kind in ('plan', 'area', 'municipality')),
        subject_id uuid not null,
        at timestamptz not null,
        primary key (person_id, subject_kind, subject_id)
      );
      create index follow_of_subject on follow (subject_kind, subject_id);

      create table notice (
        id uuid primary key,
        person_id uuid not null references person,
        key text not null,
        kind text not null,
        addressed boolean not null,
        data jsonb not null,
        path text not null,
        at timestamptz not null,
        read_at timestamptz,
        in_letter_at timestamptz,
        constraint notice_key unique (person_id, key)
      );
      create index notice_newest on notice (person_id, at desc, id desc);
      create index notice_unread on notice (person_id) where read_at is null;

      create table notice_setting (
        person_id uuid not null references person,
        kind text not null,
        mail text not null check (mail in ('at-once', 'weekly', 'never')),
        primary key (person_id, kind)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table notice_setting, notice, follow, residence_visit, residence_letter`);
  }
}
