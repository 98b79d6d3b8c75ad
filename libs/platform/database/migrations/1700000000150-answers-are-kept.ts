import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnswersAreKept1700000000150 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table response rename to response_preparation;
      alter table response_preparation rename constraint response_pkey to response_preparation_pkey;

      create table response (
        id uuid primary key default gen_random_uuid(),
        municipality_id uuid not null references municipality,
        plan_id uuid not null references plan,
        outcome text not null,
        summary text not null,
        reasons text not null,
        given_at timestamptz not null,
        given_by uuid references person,
        due_on date,
        in_time boolean not null
      );
      create index response_of_plan on response (plan_id, given_at desc);
      create index response_of_municipality on response (municipality_id);
      insert into response (municipality_id, plan_id, outcome, summary, reasons, given_at, given_by, due_on, in_time)
        select municipality_id, plan_id, coalesce(outcome, 'declined'), summary, reasons, given_at, given_by, due_on, coalesce(in_time, true) from response_preparation where given_at is not null;
      create trigger response_kept before update or delete on response for each row execute function refuse_change();

      update response_preparation set outcome = null, summary = '', reasons = '', revision = revision + 1 where given_at is not null;
      alter table response_preparation drop column given_at, drop column given_by, drop column due_on, drop column in_time;
      alter table response alter column id drop default;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table response_preparation add column given_at timestamptz, add column given_by uuid references person, add column due_on date, add column in_time boolean;
      insert into response_preparation (plan_id, municipality_id, outcome, summary, reasons, given_at, given_by, due_on, in_time)
        select distinct on (plan_id) plan_id, municipality_id, outcome, summary, reasons, given_at, given_by, due_on, in_time from response order by plan_id, given_at desc, id desc
        on conflict (plan_id) do update set outcome = excluded.outcome, summary = excluded.summary, reasons = excluded.reasons, given_at = excluded.given_at, given_by = excluded.given_by, due_on = excluded.due_on, in_time = excluded.in_time;
      drop table response;
      alter table response_preparation rename constraint response_preparation_pkey to response_pkey;
      alter table response_preparation rename to response;
    `);
  }
}
