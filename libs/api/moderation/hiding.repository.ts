import type { PlanRow } from '#api/plans';
import { dueAfterPause } from '#domain/clock';
import type { Grounded } from '#domain/discussion';
import { localDate } from '#domain/kernel';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** The hiding of a plan that holds, as decisions need it. */
export interface Hiding {
  readonly id: string;
  readonly hiddenBy: string;
  readonly asked: boolean;
  readonly decided: boolean;
}

/** The same, as its author and the coaches read it. */
export interface ShownHiding {
  readonly ground: string;
  readonly reason: string;
  readonly at: Date;
  readonly hiddenBy: string;
  readonly askedReason: string | null;
  readonly upheld: boolean | null;
  readonly decision: string | null;
}

interface Before {
  readonly state: string;
  readonly publishedAt: Date;
  readonly clockFrom: string | null;
  readonly dueOn: string | null;
  readonly at: Date;
}

/** Every query on reports about plans, and on their hiding. */
@Injectable()
export class HidingRepository {
  constructor(private readonly database: Database) {}

  async report(tx: Tx, plan: PlanRow, personId: string, { ground, text }: Grounded): Promise<void> {
    await rows(tx, 'insert into plan_report (id, municipality_id, plan_id, person_id, ground, note, at) values ($1, $2, $3, $4, $5, $6, brink_now())', [newId(), plan.municipalityId, plan.id, personId, ground, text]);
  }

  /** Settles the reports about a plan; gives who made them. */
  async settleReports(tx: Tx, planId: string, personId: string): Promise<string[]> {
    return (await rows<{ by: string }>(tx, 'with settled as (update plan_report set settled_by = $2, settled_at = brink_now() where plan_id = $1 and settled_at is null returning person_id) select person_id as by from settled', [planId, personId])).map(({ by }) => by);
  }

  /** What a guest reported becomes their account’s. */
  async handOverReports(tx: Tx, guestId: string, personId: string): Promise<void> {
    await rows(tx, 'update plan_report r set person_id = $2 where person_id = $1 and not exists (select 1 from plan_report o where o.plan_id = r.plan_id and o.person_id = $2)', [guestId, personId]);
  }

  reports(planId: string): Promise<{ ground: string; note: string }[]> {
    return this.database.read('plan-reports', 'select ground, note from plan_report where plan_id = $1 and settled_at is null order by at, id limit 50', [planId]);
  }

  async reportedBy(planId: string, personId: string): Promise<boolean> {
    return (await this.database.read('plan-reported', 'select 1 as there from plan_report where plan_id = $1 and person_id = $2', [planId, personId])).length > 0;
  }

  /** Takes a plan from the public. What it had, and its running term, are kept to be put back. */
  async hide(tx: Tx, plan: PlanRow, personId: string, { ground, text }: Grounded): Promise<void> {
    await rows(
      tx,
      `insert into plan_hiding (id, municipality_id, plan_id, ground, reason, hidden_by, at, state, published_at, clock_from, due_on)
       select $1, municipality_id, id, $3, $4, $5, brink_now(), state, published_at, clock_from, due_on from plan where id = $2`,
      [newId(), plan.id, ground, text, personId],
    );
    await rows(tx, 'update plan set hidden_at = brink_now(), published_at = null, clock_from = null, due_on = null, changed_at = brink_now() where id = $1', [plan.id]);
  }

  hiding(tx: Tx, planId: string): Promise<Hiding | null> {
    return one<Hiding>(tx, 'select id, hidden_by as "hiddenBy", asked_at is not null as asked, decided_at is not null as decided from plan_hiding where plan_id = $1 and lifted_at is null for update', [planId]);
  }

  async shown(planId: string): Promise<ShownHiding | null> {
    return (await this.database.read<ShownHiding>('plan-hiding', 'select ground, reason, at, hidden_by as "hiddenBy", asked_reason as "askedReason", upheld, decision from plan_hiding where plan_id = $1 and lifted_at is null', [planId]))[0] ?? null;
  }

  async askLook(tx: Tx, id: string, reason: string): Promise<void> {
    await rows(tx, 'update plan_hiding set asked_reason = $2, asked_at = brink_now() where id = $1', [id, reason]);
  }

  async decideLook(tx: Tx, id: string, decided: { personId: string; upheld: boolean; reason: string }): Promise<void> {
    await rows(tx, 'update plan_hiding set decided_by = $2, decided_at = brink_now(), upheld = $3, decision = $4, lifted_at = case when $3 then null else brink_now() end where id = $1', [id, decided.personId, decided.upheld, decided.reason]);
  }

  /** Puts a plan back before everybody. Its term stood still while it was hidden; where the author is asked for information it stands still for longer, and their answer moves it. */
  async putBack(tx: Tx, plan: PlanRow & { readonly now: Date }, hidingId: string): Promise<void> {
    const before = await one<Before>(tx, 'select state, published_at as "publishedAt", clock_from::text as "clockFrom", due_on::text as "dueOn", at from plan_hiding where id = $1', [hidingId]);
    if (before === null) return;
    const stands = before.state === plan.state;
    const later = (day: string | null): string | null => (day === null ? null : dueAfterPause(day, localDate(before.at.getTime()), localDate(plan.now.getTime())));
    const due = plan.pausedSince === null ? later(before.dueOn) : before.dueOn;
    const confirmBy = stands && plan.acknowledgedAt === null ? later(plan.acknowledgeBy) : plan.acknowledgeBy;
    await rows(tx, 'update plan set hidden_at = null, published_at = $2, clock_from = $3, due_on = $4, acknowledge_by = $5, changed_at = brink_now() where id = $1', [plan.id, before.publishedAt, stands ? before.clockFrom : plan.clockFrom, stands ? due : plan.dueOn, confirmBy]);
  }
}
