import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleAndPlaces1700000000002 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table municipality (
        id uuid primary key,
        code text not null constraint municipality_code unique,
        slug text not null constraint municipality_slug unique,
        name text not null,
        seat text not null,
        population integer not null check (population >= 0),
        postcodes text[] not null,
        clerk_address text not null,
        look jsonb not null,
        lat double precision not null,
        lon double precision not null
      );

      create table ordinance (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        version integer not null check (version > 0),
        valid_from date not null,
        data jsonb not null,
        constraint ordinance_version unique (municipality_id, version)
      );

      create table area (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        slug text not null,
        name text not null,
        kind text not null check (kind in ('village', 'neighbourhood', 'town')),
        population integer not null check (population >= 0),
        lat double precision not null,
        lon double precision not null,
        postcodes text[] not null,
        source text not null,
        boundary jsonb,
        constraint area_slug unique (municipality_id, slug)
      );

      create table person (
        id uuid primary key,
        email text,
        name text not null,
        locale text not null default 'nl' check (locale in ('nl', 'en')),
        birth_year integer check (birth_year between 1900 and 2100),
        password_hash text,
        email_confirmed_at timestamptz,
        totp_secret text,
        totp_confirmed_at timestamptz,
        totp_last_step bigint,
        created_at timestamptz not null,
        erased_at timestamptz,
        check (erased_at is null or (email is null and password_hash is null and totp_secret is null and birth_year is null))
      );
      create unique index person_email on person (lower(email));

      alter table session add constraint session_of_person foreign key (person_id) references person;

      create table email_token (
        token_hash text primary key,
        person_id uuid not null references person,
        purpose text not null check (purpose in ('confirm', 'sign-in', 'reset', 'change')),
        new_email text,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index email_token_person on email_token (person_id);

      create table staff_role (
        id uuid primary key,
        person_id uuid not null references person,
        municipality_id uuid references municipality,
        role text not null check (role in ('official', 'coach', 'clerk', 'administrator')),
        since timestamptz not null,
        until timestamptz,
        check (municipality_id is not null or role = 'administrator')
      );
      create unique index staff_role_current on staff_role (person_id, coalesce(municipality_id, '00000000-0000-0000-0000-000000000000'), role) where until is null;

      create table residence (
        person_id uuid primary key references person,
        municipality_id uuid not null references municipality,
        area_id uuid not null references area,
        chosen_at timestamptz not null,
        verified_at timestamptz,
        verified_by text check (verified_by in ('letter', 'table')),
        check ((verified_at is null) = (verified_by is null))
      );
      create index residence_area on residence (area_id) where verified_at is not null;

      create table association (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        area_id uuid not null references area,
        slug text not null,
        name text not null,
        about text not null,
        constraint association_slug unique (municipality_id, slug)
      );

      create table association_member (
        id uuid primary key,
        association_id uuid not null references association,
        person_id uuid not null references person,
        role text not null check (role in ('chair', 'secretary', 'treasurer', 'member')),
        since date not null,
        until date,
        constraint association_member_once unique (association_id, person_id)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table association_member;
      drop table association;
      drop table residence;
      drop table staff_role;
      drop table email_token;
      alter table session drop constraint session_of_person;
      drop table person;
      drop table area;
      drop table ordinance;
      drop table municipality;
    `);
  }
}
