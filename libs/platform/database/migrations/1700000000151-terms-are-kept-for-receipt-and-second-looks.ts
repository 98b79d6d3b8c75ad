import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TermsAreKeptForReceiptAndSecondLooks1700000000151 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table plan add column acknowledge_by date, add column acknowledged_at timestamptz;
      update plan p set clock_from = l.from_day, due_on = l.from_day + case when p.state = 'refused' then 7 else (o.data -> 'kinds' -> p.kind ->> 'respondDays')::int end
        from (select plan_id, (asked_at at time zone 'Europe/Amsterdam')::date as from_day from second_look where decided_at is null) l, ordinance o
        where l.plan_id = p.id and o.id = p.ordinance_id and p.state in ('refused', 'declined');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      update plan set clock_from = null, due_on = null where state in ('refused', 'declined');
      alter table plan drop column acknowledged_at, drop column acknowledge_by;
    `);
  }
}
