import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleSignInByServices1700000000230 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table linked_identity (
        id uuid primary key,
        person_id uuid not null references person,
        service text not null check (service in ('residents', 'staff')),
        issuer text not null,
        subject text not null,
        linked_at timestamptz not null,
        constraint linked_identity_once unique (issuer, subject)
      );
      create index linked_identity_person on linked_identity (person_id);

      -- a sign-in on its way: begun, then answered by the service once, then gone
      create table service_sign_in (
        browser_hash text primary key,
        service text not null check (service in ('residents', 'staff')),
        next text not null,
        expires_at timestamptz not null,
        answered_at timestamptz,
        issuer text,
        subject text,
        email text,
        email_verified boolean not null default false,
        name text,
        strong boolean not null default false,
        check ((issuer is null) = (subject is null)),
        check (issuer is null or answered_at is not null)
      );
      create index service_sign_in_expires on service_sign_in (expires_at);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table service_sign_in;
      drop table linked_identity;
    `);
  }
}
