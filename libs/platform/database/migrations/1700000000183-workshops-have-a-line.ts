import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WorkshopsHaveALine1700000000183 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table gathering_workshop_wish (
        registration_id uuid primary key references gathering_registration on delete cascade,
        item_id uuid not null references gathering_item on delete cascade,
        state text not null check (state in ('waiting', 'offered', 'lapsed')),
        in_line_since timestamptz not null,
        offered_until timestamptz,
        check ((state = 'offered') = (offered_until is not null))
      );
      create index gathering_workshop_wish_line on gathering_workshop_wish (item_id, in_line_since, registration_id) where state = 'waiting';
      create index gathering_workshop_wish_offers on gathering_workshop_wish (offered_until) where state = 'offered';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table gathering_workshop_wish`);
  }
}
