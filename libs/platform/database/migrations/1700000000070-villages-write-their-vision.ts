import type { MigrationInterface, QueryRunner } from 'typeorm';

export class VillagesWriteTheirVision1700000000070 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table vision (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        area_id uuid not null references area,
        association_id uuid not null references association constraint vision_of_association unique,
        title text not null,
        summary text not null,
        revision integer not null default 1,
        version integer,
        adopted_version integer check (adopted_version <= version),
        begun_by uuid not null references person,
        begun_at timestamptz not null,
        changed_at timestamptz not null
      );
      create index vision_newest on vision (changed_at desc, id desc) where version is not null;
      create index vision_of_area on vision (area_id);

      create table vision_writer (
        vision_id uuid not null references vision,
        person_id uuid not null references person,
        municipality_id uuid not null,
        named_by uuid not null references person,
        named_at timestamptz not null,
        primary key (vision_id, person_id)
      );

      create table vision_chapter (
        id uuid primary key,
        vision_id uuid not null references vision,
        municipality_id uuid not null,
        position integer not null,
        title text not null,
        body text not null,
        goals jsonb not null,
        revision integer not null default 1,
        changed_by uuid not null references person,
        changed_at timestamptz not null,
        constraint vision_chapter_position unique (vision_id, position) deferrable initially deferred
      );

      create table vision_version (
        vision_id uuid not null references vision,
        version integer not null check (version > 0),
        municipality_id uuid not null,
        content jsonb not null,
        note text not null,
        published_by uuid not null references person,
        at timestamptz not null,
        constraint vision_version_once primary key (vision_id, version)
      );
      alter table vision add constraint vision_newest_version foreign key (id, version) references vision_version (vision_id, version) deferrable initially deferred;

      create table vision_goal (
        id uuid primary key,
        vision_id uuid not null references vision,
        municipality_id uuid not null,
        title text not null,
        in_version integer not null
      );
      create index vision_goal_of_vision on vision_goal (vision_id);

      create table vision_action (
        id uuid primary key,
        vision_id uuid not null references vision,
        municipality_id uuid not null,
        title text not null,
        in_version integer not null,
        status text not null default 'planned' check (status in ('planned', 'busy', 'done', 'dropped')),
        note text not null default '',
        status_at timestamptz
      );
      create index vision_action_of_vision on vision_action (vision_id);

      create table vision_suggestion (
        id uuid primary key,
        vision_id uuid not null references vision,
        municipality_id uuid not null,
        version integer not null,
        chapter_id uuid,
        person_id uuid not null references person,
        role text not null check (role in ('resident', 'coach')),
        state text not null check (state in ('waiting', 'accepted', 'declined', 'withdrawn')),
        text text not null,
        reason text,
        shown boolean not null default true,
        at timestamptz not null,
        due_on date not null,
        decided_by uuid references person,
        decided_at timestamptz,
        foreign key (vision_id, version) references vision_version (vision_id, version),
        check ((state in ('accepted', 'declined')) = (decided_at is not null and reason is not null)),
        check (decided_by <> person_id)
      );
      create index vision_suggestion_of_vision on vision_suggestion (vision_id, at desc, id desc);
      create index vision_suggestion_of_person on vision_suggestion (person_id);
      create index vision_suggestion_waiting on vision_suggestion (due_on) where state = 'waiting';

      create table vision_adoption (
        id uuid primary key,
        vision_id uuid not null references vision,
        municipality_id uuid not null,
        version integer not null,
        way text not null check (way in ('gathering', 'round')),
        held_on date not null,
        round_id uuid references round,
        words text not null,
        proposed_by uuid not null references person,
        proposed_at timestamptz not null,
        confirmed_by uuid references person,
        confirmed_at timestamptz,
        recalled_at timestamptz,
        foreign key (vision_id, version) references vision_version (vision_id, version),
        check ((confirmed_by is null) = (confirmed_at is null)),
        check (confirmed_at is null or recalled_at is null),
        check (round_id is null or way = 'round'),
        constraint vision_adoption_by_two check (confirmed_by <> proposed_by)
      );
      create unique index vision_adoption_waiting on vision_adoption (vision_id) where confirmed_at is null and recalled_at is null;
      create unique index vision_adoption_once on vision_adoption (vision_id, version) where confirmed_at is not null;

      create table vision_receipt (
        vision_id uuid not null references vision,
        version integer not null,
        municipality_id uuid not null,
        clock_from date not null,
        due_on date not null,
        outcome text check (outcome in ('supports', 'supports-partly', 'takes-note')),
        summary text,
        reasons text,
        given_by uuid references person,
        given_at timestamptz,
        in_time boolean,
        constraint vision_receipt_once primary key (vision_id, version),
        foreign key (vision_id, version) references vision_version (vision_id, version),
        check ((outcome is null) = (given_at is null) and (summary is null) = (given_at is null) and (reasons is null) = (given_at is null) and (in_time is null) = (given_at is null))
      );
      create index vision_receipt_owed on vision_receipt (municipality_id, due_on) where given_at is null;

      create table vision_check_up (
        id uuid primary key,
        vision_id uuid not null references vision,
        municipality_id uuid not null,
        clock_from date not null,
        due_on date not null,
        version integer,
        words text,
        answers jsonb,
        done_by uuid references person,
        done_at timestamptz,
        check ((words is null) = (done_at is null) and (answers is null) = (done_at is null) and (version is null) = (done_at is null))
      );
      create unique index vision_check_up_next on vision_check_up (vision_id) where done_at is null;
      create index vision_check_up_done on vision_check_up (vision_id, done_at desc) where done_at is not null;

      create table vision_reminder (
        vision_id uuid not null references vision,
        about text not null,
        clock_from date not null,
        kind text not null,
        at timestamptz not null,
        primary key (vision_id, about, clock_from, kind)
      );

      create table plan_goal (
        plan_id uuid primary key references plan,
        goal_id uuid not null references vision_goal,
        vision_id uuid not null references vision,
        municipality_id uuid not null,
        at timestamptz not null
      );
      create index plan_goal_of_vision on plan_goal (vision_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table plan_goal, vision_reminder, vision_check_up, vision_receipt, vision_adoption, vision_suggestion, vision_action, vision_goal, vision_chapter, vision_writer;
      alter table vision drop constraint vision_newest_version;
      drop table vision_version, vision;
    `);
  }
}
