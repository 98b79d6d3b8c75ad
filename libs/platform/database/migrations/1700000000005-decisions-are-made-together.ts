import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DecisionsAreMadeTogether1700000000005 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table round (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        plan_id uuid not null references plan,
        state text not null check (state in ('open', 'closed', 'annulled')),
        question text not null,
        explanation text not null,
        method text not null check (method in ('majority', 'consent')),
        rule text not null check (rule in ('simple', 'absolute', 'two-thirds')),
        quorum_percentage integer not null check (quorum_percentage between 0 and 100),
        joining text not null check (joining in ('all-agree', 'residents-decide', 'advice')),
        vote_age_from integer not null,
        opened_at timestamptz not null,
        closes_at timestamptz not null,
        closed_at timestamptz,
        annulled_reason text,
        secret_hash text not null,
        opened_by uuid not null references person,
        residents_roll integer not null default 0,
        municipality_roll integer not null default 0,
        result jsonb,
        check (closes_at > opened_at)
      );
      create unique index round_one_open on round (plan_id) where state = 'open';
      create index round_closing on round (closes_at) where state = 'open';
      create index round_newest on round (opened_at desc, id desc);

      create table round_roll (
        round_id uuid not null references round,
        chamber text not null check (chamber in ('residents', 'municipality')),
        person_id uuid not null references person,
        municipality_id uuid not null,
        primary key (round_id, chamber, person_id)
      );

      -- while a round is open, a ballot is found by a key made of its voter and a secret that lies elsewhere; at closing the rows are written anew in another order
      create table ballot (
        round_id uuid not null references round,
        municipality_id uuid not null,
        voter_key text not null,
        receipt_nonce text not null,
        choice text not null,
        reason text,
        constraint ballot_one_per_voter primary key (round_id, voter_key)
      );

      create table counted_ballot (
        round_id uuid not null references round,
        municipality_id uuid not null,
        position integer not null,
        receipt_nonce text not null,
        choice text not null,
        reason text,
        primary key (round_id, position)
      );

      create table chamber_vote (
        round_id uuid not null references round,
        person_id uuid not null references person,
        municipality_id uuid not null,
        choice text not null,
        reason text not null,
        at timestamptz not null,
        primary key (round_id, person_id)
      );

      create function round_is_open(asked uuid) returns boolean language sql stable as $$
        select exists (select 1 from round where id = asked and state = 'open' and clock_timestamp() + (select shift from clock_shift) < closes_at)
      $$;
      create function refuse_late_ballot() returns trigger language plpgsql as $$
      begin
        perform 1 from round where id = new.round_id for share;
        if not round_is_open(new.round_id) then
          raise exception 'the round is closed' using errcode = 'object_not_in_prerequisite_state';
        end if;
        return new;
      end $$;
      create trigger ballot_in_time before insert or update on ballot for each row execute function refuse_late_ballot();
      create trigger chamber_vote_in_time before insert or update on chamber_vote for each row execute function refuse_late_ballot();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table chamber_vote, counted_ballot, ballot, round_roll, round cascade;
      drop function refuse_late_ballot();
      drop function round_is_open(uuid);
    `);
  }
}
