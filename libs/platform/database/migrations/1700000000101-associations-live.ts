import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AssociationsLive1700000000101 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create extension if not exists btree_gist;

      alter table association
        add column kind text not null default 'village' check (kind in ('village', 'neighbourhood', 'young-people')),
        add column reach text not null default 'area' check (reach in ('area', 'municipality')),
        add column contact_id uuid references person,
        add column founded_at timestamptz not null default brink_now(),
        add column ended_at timestamptz,
        add constraint association_contact check (kind <> 'young-people' or contact_id is not null);
      update association o set kind = 'neighbourhood' from area a where a.id = o.area_id and a.kind = 'neighbourhood';
      create index association_area on association (area_id);

      alter table association_member
        drop constraint association_member_once,
        add column shown boolean not null default false,
        add constraint association_member_term check (until is null or until >= since),
        add constraint association_member_once exclude using gist (association_id with =, person_id with =, daterange(since, until, '[]') with &&),
        add constraint association_seat_once exclude using gist (association_id with =, role with =, daterange(since, until, '[]') with &&) where (role <> 'member');
      create index association_member_person on association_member (person_id);

      create table invited_address (
        id uuid primary key,
        scope_id uuid not null,
        email text not null,
        at timestamptz not null
      );
      create unique index invited_address_once on invited_address (scope_id, lower(email));
      create index invited_address_email on invited_address (lower(email));

      create table association_request (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        association_id uuid not null references association,
        person_id uuid not null references person,
        at timestamptz not null,
        state text not null check (state in ('open', 'accepted', 'declined', 'withdrawn')),
        settled_by uuid references person,
        settled_at timestamptz,
        check ((state = 'open') = (settled_at is null))
      );
      create unique index association_request_once on association_request (association_id, person_id) where state = 'open';

      create table association_invitation (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        association_id uuid not null references association,
        role text not null check (role in ('chair', 'member')),
        invited_by uuid not null references person,
        at timestamptz not null,
        expires_at timestamptz not null,
        state text not null check (state in ('open', 'accepted', 'declined', 'withdrawn', 'expired')),
        settled_at timestamptz,
        check ((state = 'open') = (settled_at is null))
      );
      create index association_invitation_open on association_invitation (association_id) where state = 'open';

      create table association_act (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        association_id uuid references association,
        kind text not null,
        subject_id uuid not null,
        data jsonb not null,
        by_staff boolean not null,
        reason text not null,
        proposed_by uuid not null references person,
        proposed_at timestamptz not null,
        expires_at timestamptz not null,
        state text not null check (state in ('open', 'accepting', 'settled', 'declined', 'withdrawn', 'expired')),
        confirmed_by uuid references person,
        confirmed_at timestamptz,
        settled_at timestamptz,
        check (association_id is not null or kind = 'found'),
        constraint association_act_confirmed check ((confirmed_by is null) = (confirmed_at is null) and (state not in ('accepting', 'settled') or confirmed_by is not null)),
        constraint association_act_two_people check (confirmed_by <> proposed_by)
      );
      create unique index association_act_once on association_act (kind, subject_id) where state in ('open', 'accepting');
      create index association_act_of on association_act (association_id, proposed_at);

      create table association_acceptance (
        act_id uuid not null references association_act,
        person_id uuid not null references person,
        accepted_at timestamptz,
        primary key (act_id, person_id)
      );

      create table association_event (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        association_id uuid not null references association,
        at timestamptz not null,
        act text not null,
        role text,
        count integer not null default 1
      );
      create index association_event_of on association_event (association_id, at);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table association_event;
      drop table association_acceptance;
      drop table association_act;
      drop table association_invitation;
      drop table association_request;
      drop table invited_address;
      drop index association_member_person;
      delete from association_member m where exists (select 1 from association_member n where n.association_id = m.association_id and n.person_id = m.person_id and n.since > m.since);
      alter table association_member
        drop constraint association_seat_once,
        drop constraint association_member_once,
        drop constraint association_member_term,
        drop column shown,
        add constraint association_member_once unique (association_id, person_id);
      drop index association_area;
      alter table association drop constraint association_contact, drop column ended_at, drop column founded_at, drop column contact_id, drop column reach, drop column kind;
    `);
  }
}
