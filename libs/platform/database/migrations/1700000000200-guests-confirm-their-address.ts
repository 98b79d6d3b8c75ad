import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GuestsConfirmTheirAddress1700000000200 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table guest (
        person_id uuid primary key references person,
        email text not null,
        at timestamptz not null
      );
      create unique index guest_email on guest (lower(email));
      create function guest_is_no_account() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from person where id = new.person_id and (email is not null or password_hash is not null)) then
          raise exception 'guest_is_no_account' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger guest_is_no_account before insert or update on guest for each row execute function guest_is_no_account();

      create table guest_request (
        id uuid primary key,
        token_hash text not null unique,
        email text not null,
        name text not null,
        locale text not null check (locale in ('nl', 'en')),
        act text not null,
        subject_id uuid not null,
        input jsonb not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        confirmed_at timestamptz
      );
      create index guest_request_email on guest_request (lower(email));
      create index guest_request_expires on guest_request (expires_at);

      create table guest_link (
        token_hash text primary key,
        person_id uuid not null references guest on delete cascade,
        subject_id uuid not null,
        expires_at timestamptz not null
      );
      create index guest_link_of_guest on guest_link (person_id);
      create index guest_link_expires on guest_link (expires_at);

      create table guest_need (
        person_id uuid not null references guest on delete cascade,
        subject_id uuid not null,
        until timestamptz not null,
        primary key (person_id, subject_id)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table guest_need, guest_link, guest_request, guest; drop function guest_is_no_account`);
  }
}
