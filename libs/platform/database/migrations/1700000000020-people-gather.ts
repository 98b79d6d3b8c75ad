import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleGather1700000000020 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table gathering (
        id uuid primary key,
        municipality_id uuid references municipality,
        area_id uuid references area,
        association_id uuid references association,
        author_id uuid not null references person,
        kind text not null,
        state text not null default 'draft' check (state in ('draft', 'published', 'cancelled')),
        title text not null,
        about text not null,
        for_whom text not null,
        series text not null,
        hosts text[] not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at),
        venue text not null,
        address text not null,
        online_url text not null,
        capacity integer not null check (capacity > 0),
        places_taken integer not null default 0,
        version integer not null default 1,
        sequence integer not null default 0,
        example boolean not null default false,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        published_at timestamptz,
        cancelled_at timestamptz,
        cancel_reason text,
        recap text,
        outcomes text,
        recap_at timestamptz,
        constraint gathering_places check (places_taken between 0 and capacity),
        check (area_id is null or municipality_id is not null),
        check (association_id is null or area_id is not null)
      );
      create index gathering_by_time on gathering (starts_at, id) where state <> 'draft';
      create index gathering_of_municipality on gathering (municipality_id, starts_at);

      create table gathering_item (
        id uuid primary key,
        gathering_id uuid not null references gathering on delete cascade,
        position integer not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at),
        title text not null,
        about text not null,
        room text not null,
        capacity integer check (capacity > 0),
        places_taken integer not null default 0,
        constraint gathering_item_places check (places_taken between 0 and coalesce(capacity, 0))
      );
      create index gathering_item_of_gathering on gathering_item (gathering_id, position);

      create table gathering_change (
        id uuid primary key,
        gathering_id uuid not null references gathering on delete cascade,
        at timestamptz not null,
        changes jsonb not null
      );
      create index gathering_change_of_gathering on gathering_change (gathering_id, at desc);

      create table gathering_registration (
        id uuid primary key,
        gathering_id uuid not null references gathering,
        person_id uuid not null references person,
        state text not null check (state in ('registered', 'waiting', 'offered', 'lapsed', 'unregistered')),
        people integer not null check (people between 1 and 2),
        workshop_id uuid references gathering_item,
        question text not null,
        access_needs text not null,
        in_line_since timestamptz not null,
        offered_until timestamptz,
        reminded_for timestamptz,
        changed_at timestamptz not null,
        constraint gathering_registration_once unique (gathering_id, person_id),
        check ((state = 'offered') = (offered_until is not null))
      );
      create index gathering_registration_line on gathering_registration (gathering_id, in_line_since, id) where state = 'waiting';
      create index gathering_registration_offers on gathering_registration (offered_until) where state = 'offered';
      create index gathering_registration_of_person on gathering_registration (person_id);

      create table gathering_walk_in (
        id uuid primary key,
        gathering_id uuid not null references gathering,
        name text not null,
        added_at timestamptz not null
      );
      create index gathering_walk_in_of_gathering on gathering_walk_in (gathering_id);

      create table gathering_mark (
        key uuid primary key,
        gathering_id uuid not null references gathering,
        about uuid not null,
        people integer not null check (people between 0 and 2),
        saw uuid[] not null,
        made_at timestamptz not null,
        stored_at timestamptz not null,
        person_id uuid not null references person
      );
      create index gathering_mark_of_gathering on gathering_mark (gathering_id, about);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table gathering_mark, gathering_walk_in, gathering_registration, gathering_change, gathering_item, gathering`);
  }
}
