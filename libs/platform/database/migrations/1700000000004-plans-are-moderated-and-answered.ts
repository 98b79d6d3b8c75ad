import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlansAreModeratedAndAnswered1700000000004 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table second_look (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        plan_id uuid not null references plan,
        about text not null check (about in ('refusal', 'decline')),
        asked_reason text not null,
        asked_at timestamptz not null,
        first_person_id uuid references person,
        decided_by uuid references person,
        decided_at timestamptz,
        upheld boolean,
        reason text,
        constraint second_look_once unique (plan_id, about)
      );
      create index second_look_waiting on second_look (municipality_id, asked_at) where decided_at is null;

      create table merge_objection (
        plan_id uuid not null references plan,
        person_id uuid not null references person,
        at timestamptz not null,
        primary key (plan_id, person_id)
      );
      create table plan_merge (
        plan_id uuid primary key references plan,
        into_plan_id uuid not null references plan,
        municipality_id uuid not null references municipality,
        decided_at timestamptz not null,
        moves_at timestamptz not null,
        moved_at timestamptz
      );

      create table paper_list (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        plan_id uuid not null references plan,
        names integer not null check (names between 1 and 500),
        entered_by uuid not null references person,
        entered_at timestamptz not null,
        note text not null,
        confirmed_by uuid references person,
        confirmed_at timestamptz,
        check (confirmed_by is null or confirmed_by <> entered_by),
        check ((confirmed_by is null) = (confirmed_at is null))
      );
      create index paper_list_waiting on paper_list (municipality_id, entered_at) where confirmed_at is null;

      create table response (
        plan_id uuid primary key references plan,
        municipality_id uuid not null references municipality,
        assigned_to uuid references person,
        outcome text,
        summary text not null default '',
        reasons text not null default '',
        revision integer not null default 0,
        given_at timestamptz,
        given_by uuid references person,
        due_on date,
        in_time boolean
      );

      create table response_note (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        plan_id uuid not null references plan,
        person_id uuid not null references person,
        at timestamptz not null,
        text text not null
      );
      create index response_note_of_plan on response_note (plan_id, at);

      create table response_reminder (
        plan_id uuid not null references plan,
        clock_from date not null,
        kind text not null,
        at timestamptz not null,
        primary key (plan_id, clock_from, kind)
      );

      create table milestone (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        plan_id uuid not null references plan,
        title text not null,
        due_on date,
        reached_at timestamptz,
        position integer not null
      );
      create index milestone_of_plan on milestone (plan_id, position);

      create table plan_update (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        plan_id uuid not null references plan,
        person_id uuid not null references person,
        role text not null,
        at timestamptz not null,
        text text not null
      );
      create index plan_update_of_plan on plan_update (plan_id, at);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table plan_update, milestone, response_reminder, response_note, response, paper_list, plan_merge, merge_objection, second_look`);
  }
}
