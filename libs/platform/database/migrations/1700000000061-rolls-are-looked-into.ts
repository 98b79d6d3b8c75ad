import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RollsAreLookedInto1700000000061 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- that somebody asks to be put on the roll of a round or a budget, and what staff answered; looked at when the roll is fixed
      create table roll_request (
        vote_id uuid not null,
        municipality_id uuid not null references municipality,
        person_id uuid not null references person,
        note text not null,
        asked_at timestamptz not null,
        accepted boolean,
        reason text,
        decided_by uuid references person,
        decided_at timestamptz,
        primary key (vote_id, person_id),
        constraint roll_request_not_ones_own check (decided_by <> person_id),
        check ((accepted is null) = (decided_by is null) and (accepted is null) = (decided_at is null) and (accepted is null) = (reason is null))
      );

      -- who was put on the roll by staff
      create function put_on_roll(vote uuid) returns setof uuid language sql stable as $$
        select r.person_id from roll_request r join person p on p.id = r.person_id where r.vote_id = vote and r.accepted and p.erased_at is null
      $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop function put_on_roll(uuid); drop table roll_request;');
  }
}
