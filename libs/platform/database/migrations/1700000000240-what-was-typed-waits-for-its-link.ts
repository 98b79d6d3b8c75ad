import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WhatWasTypedWaitsForItsLink1700000000240 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- who registers an address proves it by the link: what they typed (name, language, birth year, hash of the password) comes with that link alone
      alter table email_token add column registration jsonb;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table email_token drop column registration');
  }
}
