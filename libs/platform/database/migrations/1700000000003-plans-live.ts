import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlansLive1700000000003 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function brink_plain(value text) returns text language sql immutable parallel safe as $$ select lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;

      create table plan (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        area_id uuid not null references area,
        author_id uuid not null references person,
        association_id uuid references association,
        on_behalf_of text,
        kind text not null,
        state text not null,
        title text not null,
        summary text not null,
        body text not null,
        challenge jsonb,
        themes text[] not null,
        cost_cents bigint check (cost_cents >= 0),
        lat double precision,
        lon double precision,
        place_label text,
        ordinance_id uuid not null references ordinance,
        level text not null,
        version integer not null default 1,
        draft_revision integer not null default 0,
        support_count integer not null default 0 check (support_count >= 0),
        paper_count integer not null default 0 check (paper_count >= 0),
        support_needed integer,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        submitted_at timestamptz,
        published_at timestamptz,
        state_since timestamptz not null,
        clock_from date,
        due_on date,
        paused_since timestamptz,
        extended_at timestamptz,
        outcome text,
        merged_into uuid references plan,
        search tsvector generated always as (
          setweight(to_tsvector('dutch', brink_plain(title)), 'A') || setweight(to_tsvector('dutch', brink_plain(summary)), 'B') || setweight(to_tsvector('dutch', brink_plain(body)), 'C')
        ) stored,
        check ((lat is null) = (lon is null))
      );
      create index plan_newest on plan (published_at desc, id desc) where published_at is not null;
      create index plan_newest_in_municipality on plan (municipality_id, published_at desc, id desc) where published_at is not null;
      create index plan_newest_in_area on plan (area_id, published_at desc, id desc) where published_at is not null;
      create index plan_by_support on plan ((support_count + paper_count) desc, id desc) where published_at is not null;
      create index plan_due on plan (state, due_on) where due_on is not null;
      create index plan_waiting on plan (municipality_id, state, due_on, id);
      create index plan_of_author on plan (author_id, changed_at desc);
      create index plan_of_association on plan (association_id) where association_id is not null;
      create index plan_search on plan using gin (search) where published_at is not null;
      create index plan_title_like on plan using gin (brink_plain(title) gin_trgm_ops) where published_at is not null;
      create index plan_themes on plan using gin (themes) where published_at is not null;

      create table plan_version (
        plan_id uuid not null references plan,
        version integer not null,
        municipality_id uuid not null,
        title text not null,
        summary text not null,
        body text not null,
        challenge jsonb,
        themes text[] not null,
        cost_cents bigint,
        at timestamptz not null,
        primary key (plan_id, version)
      );

      create table plan_event (
        id uuid primary key,
        municipality_id uuid not null,
        plan_id uuid not null references plan,
        at timestamptz not null,
        act text not null,
        from_state text,
        to_state text not null,
        role text not null,
        person_id uuid,
        reason text,
        data jsonb not null,
        public boolean not null
      );
      create index plan_event_of_plan on plan_event (plan_id, at, id);
      create trigger plan_event_kept before update or delete on plan_event for each row execute function refuse_change();

      create table support (
        plan_id uuid not null references plan,
        person_id uuid not null references person,
        municipality_id uuid not null,
        at timestamptz not null,
        primary key (plan_id, person_id)
      );
      create index support_of_person on support (person_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table support;
      drop table plan_event;
      drop table plan_version;
      drop table plan;
      drop function brink_plain(text);
    `);
  }
}
