import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlansAreHidden1700000000155 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table plan add column hidden_at timestamptz, add constraint plan_hidden_is_not_public check (hidden_at is null or published_at is null);

      create table plan_report (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        plan_id uuid not null references plan,
        person_id uuid not null references person,
        ground text not null,
        note text not null,
        at timestamptz not null,
        settled_by uuid references person,
        settled_at timestamptz,
        constraint plan_report_once unique (plan_id, person_id)
      );
      create index plan_report_waiting on plan_report (municipality_id, at) where settled_at is null;

      create table plan_hiding (
        id uuid primary key,
        municipality_id uuid not null references municipality,
        plan_id uuid not null references plan,
        ground text not null,
        reason text not null,
        hidden_by uuid not null references person,
        at timestamptz not null,
        state text not null,
        published_at timestamptz not null,
        clock_from date,
        due_on date,
        asked_reason text,
        asked_at timestamptz,
        decided_by uuid references person,
        decided_at timestamptz,
        upheld boolean,
        decision text,
        lifted_at timestamptz,
        check (decided_by is null or decided_by <> hidden_by),
        check ((asked_at is null) = (asked_reason is null)),
        check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (upheld is null) and (decided_at is null) = (decision is null)),
        check (lifted_at is null or upheld = false)
      );
      create unique index plan_hiding_current on plan_hiding (plan_id) where lifted_at is null;
      create index plan_hiding_waiting on plan_hiding (municipality_id, asked_at) where asked_at is not null and decided_at is null;

      alter table plan_version add column lat double precision, add column lon double precision, add column place_label text;
      update plan_version v set lat = p.lat, lon = p.lon, place_label = p.place_label from plan p where p.id = v.plan_id;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table plan_version drop column place_label, drop column lon, drop column lat;
      update plan p set published_at = h.published_at, hidden_at = null from plan_hiding h where h.plan_id = p.id and h.lifted_at is null;
      drop table plan_hiding, plan_report;
      alter table plan drop constraint plan_hidden_is_not_public, drop column hidden_at;
    `);
  }
}
