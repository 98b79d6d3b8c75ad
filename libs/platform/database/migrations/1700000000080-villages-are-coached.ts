import type { MigrationInterface, QueryRunner } from 'typeorm';

export class VillagesAreCoached1700000000080 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create extension if not exists btree_gist;

      create table coaching_request (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        area_id uuid references area,
        plan_id uuid references plan,
        association_id uuid references association,
        author_id uuid not null references person,
        role text not null check (role in ('official', 'association', 'author')),
        state text not null check (state in ('asked', 'taken', 'closed', 'withdrawn')),
        subject text not null,
        tried text not null,
        wanted_on date,
        asked_at timestamptz not null,
        coach_id uuid references person,
        taken_at timestamptz,
        replied_at timestamptz,
        clock_from date,
        due_on date,
        outcome text,
        lesson_id uuid references knowledge,
        no_lesson text,
        ended_at timestamptz,
        check (state <> 'asked' or coach_id is null),
        check (state not in ('taken', 'closed') or coach_id is not null),
        check ((state in ('asked', 'taken')) = (due_on is not null and clock_from is not null)),
        check ((state in ('closed', 'withdrawn')) = (ended_at is not null)),
        check ((state = 'closed') = (outcome is not null)),
        constraint coaching_lesson_or_why_not check ((state = 'closed') = ((lesson_id is null) <> (no_lesson is null))),
        constraint coaching_not_own check (coach_id <> author_id),
        check ((role = 'association') = (association_id is not null))
      );
      create index coaching_request_waiting on coaching_request (municipality_id, due_on, id) where state in ('asked', 'taken');
      create index coaching_request_of_author on coaching_request (author_id, asked_at desc);
      create index coaching_request_of_association on coaching_request (association_id, asked_at desc) where association_id is not null;
      create index coaching_request_of_municipality on coaching_request (municipality_id, asked_at desc, id desc);
      create index coaching_request_of_plan on coaching_request (plan_id) where plan_id is not null;

      create table coaching_event (
        id uuid primary key,
        municipality_id uuid not null,
        request_id uuid not null references coaching_request,
        at timestamptz not null,
        act text not null,
        from_state text,
        to_state text not null,
        role text not null,
        person_id uuid
      );
      create index coaching_event_of_request on coaching_event (request_id, at, id);

      create table coaching_message (
        id uuid primary key,
        municipality_id uuid not null,
        request_id uuid not null references coaching_request,
        person_id uuid not null references person,
        side text not null check (side in ('coach', 'asker')),
        text text not null,
        at timestamptz not null
      );
      create index coaching_message_of_request on coaching_message (request_id, at, id);
      create index coaching_message_of_person on coaching_message (person_id);

      create table coaching_note (
        id uuid primary key,
        municipality_id uuid not null,
        request_id uuid not null references coaching_request,
        person_id uuid not null references person,
        kind text not null check (kind in ('note', 'hand-over')),
        text text not null,
        at timestamptz not null
      );
      create index coaching_note_of_request on coaching_note (request_id, at, id);

      create table coaching_visit (
        id uuid primary key,
        municipality_id uuid not null,
        request_id uuid not null references coaching_request,
        gathering_id uuid references gathering,
        starts_at timestamptz,
        ends_at timestamptz,
        place text,
        sequence integer not null default 0,
        planned_by uuid not null references person,
        changed_at timestamptz not null,
        cancelled_at timestamptz,
        check ((gathering_id is null) = (starts_at is not null and ends_at is not null and place is not null)),
        check (ends_at > starts_at)
      );
      create index coaching_visit_of_request on coaching_visit (request_id, changed_at);
      create unique index coaching_visit_gathering_once on coaching_visit (request_id, gathering_id) where cancelled_at is null;

      create table coaching_hours (
        id uuid primary key,
        municipality_id uuid not null,
        request_id uuid not null references coaching_request,
        person_id uuid not null references person,
        on_day date not null,
        quarters integer not null check (quarters between 1 and 96),
        done text not null,
        at timestamptz not null
      );
      create index coaching_hours_of_request on coaching_hours (request_id, on_day, id);
      create index coaching_hours_of_municipality on coaching_hours (municipality_id, on_day);

      create table coaching_reminder (
        request_id uuid not null references coaching_request,
        due_on date not null,
        kind text not null,
        at timestamptz not null,
        primary key (request_id, due_on, kind)
      );

      create table coach_absence (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        person_id uuid not null references person,
        deputy_id uuid not null references person,
        from_day date not null,
        until_day date not null,
        announced_at timestamptz not null,
        ended_at timestamptz,
        check (deputy_id <> person_id),
        check (until_day >= from_day),
        constraint coach_absence_once exclude using gist (person_id with =, municipality_id with =, daterange(from_day, until_day, '[]') with &&) where (ended_at is null)
      );
      create index coach_absence_of_deputy on coach_absence (deputy_id, until_day) where ended_at is null;

      create function coach_deputy(away uuid, place uuid) returns uuid language sql stable as $$
        select a.deputy_id from coach_absence a
        where a.person_id = away and a.municipality_id = place and a.ended_at is null and (brink_now() at time zone 'Europe/Amsterdam')::date between a.from_day and a.until_day
          and exists (select 1 from staff_role r where r.person_id = a.deputy_id and r.municipality_id = place and r.role = 'coach' and r.until is null)
      $$;

      create index plan_standing_still on plan (municipality_id, state_since) where state in ('adopted', 'backed', 'co-decide', 'decided', 'under-way');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop index plan_standing_still; drop function coach_deputy; drop table coach_absence, coaching_reminder, coaching_hours, coaching_visit, coaching_note, coaching_message, coaching_event, coaching_request; drop extension btree_gist`);
  }
}
