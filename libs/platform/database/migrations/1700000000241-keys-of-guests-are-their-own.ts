import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeysOfGuestsAreTheirOwn1700000000241 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- a key of the client is never the id: mails go to ids, and a key chosen by one must not meet what belongs to another address
      alter table guest_request add column client_key uuid;
      create unique index guest_request_once on guest_request (lower(email), act, subject_id, client_key);
      drop index guest_request_email;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      create index guest_request_email on guest_request (lower(email));
      drop index guest_request_once;
      alter table guest_request drop column client_key;
    `);
  }
}
