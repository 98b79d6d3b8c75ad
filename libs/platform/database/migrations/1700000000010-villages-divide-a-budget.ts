import type { MigrationInterface, QueryRunner } from 'typeorm';

export class VillagesDivideABudget1700000000010 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table budget (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        area_id uuid not null references area,
        association_id uuid references association,
        ordinance_id uuid not null references ordinance,
        state text not null check (state in ('draft', 'gathering', 'checking', 'voting', 'counted', 'annulled')),
        title text not null,
        explanation text not null,
        amount_cents bigint not null check (amount_cents > 0),
        price_limit_cents bigint check (price_limit_cents between 1 and amount_cents),
        propose_from text not null check (propose_from in ('area', 'municipality')),
        method text not null check (method in ('equal-shares', 'greedy')),
        ballot_kind text not null check (ballot_kind in ('approval', 'knapsack', 'points')),
        ideas_until timestamptz not null,
        check_until timestamptz not null,
        closes_at timestamptz not null,
        composed_by uuid not null references person,
        composed_at timestamptz not null,
        opened_at timestamptz,
        vote_opened_at timestamptz,
        closed_at timestamptz,
        annulled_reason text,
        vote_id uuid,
        secret_hash text,
        lot_hash text,
        roll integer not null default 0,
        reminded_at timestamptz,
        result jsonb,
        check (ideas_until < check_until and check_until < closes_at),
        check (state <> 'voting' or (vote_opened_at < closes_at and vote_id is not null and secret_hash is not null and lot_hash is not null)),
        check (state <> 'counted' or result is not null)
      );
      create index budget_clock on budget (closes_at) where state in ('gathering', 'voting');
      create index budget_of_area on budget (area_id, composed_at desc);
      create index budget_newest on budget (composed_at desc, id desc);

      create table budget_option (
        id uuid primary key,
        budget_id uuid not null references budget,
        municipality_id uuid not null,
        number integer not null,
        plan_id uuid references plan,
        proposed_by uuid references person,
        association_id uuid references association,
        title text not null,
        description text not null,
        asked_cents bigint,
        outcome text check (outcome in ('feasible', 'not-feasible', 'not-placed')),
        reasons text,
        cost_cents bigint,
        checked_by uuid references person,
        checked_at timestamptz,
        constraint budget_option_number unique (budget_id, number),
        constraint budget_option_plan unique (budget_id, plan_id),
        check (outcome is distinct from 'feasible' or cost_cents > 0),
        check (outcome is null or reasons is not null)
      );

      create table budget_roll (
        budget_id uuid not null references budget,
        person_id uuid not null references person,
        municipality_id uuid not null,
        primary key (budget_id, person_id)
      );

      -- while the vote is open, a ballot is found by a key made of its voter and a secret that lies elsewhere; what is being filled in and what was cast lie side by side
      create table budget_ballot (
        budget_id uuid not null references budget,
        municipality_id uuid not null,
        voter_key text not null,
        draft jsonb,
        choices jsonb,
        receipt text,
        constraint budget_ballot_one_per_voter primary key (budget_id, voter_key),
        check ((choices is null) = (receipt is null))
      );

      create table budget_counted_ballot (
        budget_id uuid not null references budget,
        municipality_id uuid not null,
        position integer not null,
        receipt text not null,
        choices jsonb not null,
        primary key (budget_id, position)
      );

      create function refuse_late_budget_ballot() returns trigger language plpgsql as $$
      begin
        perform 1 from budget where id = new.budget_id for share;
        if not exists (select 1 from budget where id = new.budget_id and state = 'voting' and clock_timestamp() + (select shift from clock_shift) < closes_at) then
          raise exception 'the vote is closed' using errcode = 'object_not_in_prerequisite_state';
        end if;
        return new;
      end $$;
      create trigger budget_ballot_in_time before insert or update on budget_ballot for each row execute function refuse_late_budget_ballot();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table budget_counted_ballot, budget_ballot, budget_roll, budget_option, budget cascade;
      drop function refuse_late_budget_ballot();
    `);
  }
}
