import { PLAN_STATES, whatHappensNext } from '#domain/plans';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { timelinessStatement } from './timeliness-parts.js';

/** An answer as it was given. */
export interface ResponseRow {
  outcome: string;
  summary: string;
  reasons: string;
  givenAt: Date;
  inTime: boolean;
}

export interface PreparationRow {
  assignedTo: string | null;
  outcome: string | null;
  summary: string;
  reasons: string;
  revision: number;
}

export interface WaitingRow {
  planId: string;
  title: string;
  summary: string;
  state: string;
  dueOn: string | null;
  areaName: string;
  supportCount: number;
  assignedName: string | null;
  assignedToMe: boolean;
  secondLook: boolean;
  acknowledgeBy: string | null;
  sortKey: number;
}

/** States in which the municipality is next. */
const DESK_STATES = PLAN_STATES.filter((state) => whatHappensNext(state).who === 'municipality').map((state) => `'${state}'`).join();
const TO_CONFIRM = `case when p.state = 'awaiting-response' and p.acknowledged_at is null then p.acknowledge_by end`;
const WITHOUT_PROMISE = 1_000_000;

/** Another last day: what was reminded of the old one is reminded anew. */
export const forgetLastReminders = (tx: Tx, planId: string): Promise<object[]> => rows(tx, `delete from response_reminder where plan_id = $1 and kind in ('week-before', 'due')`, [planId]);

/** Every query on answers. */
@Injectable()
export class ResponseRepository {
  constructor(private readonly database: Database) {}

  /** Every answer that was given to a plan, the newest first. */
  given(planId: string): Promise<ResponseRow[]> {
    return this.database.read('responses', `select outcome, summary, reasons, given_at as "givenAt", in_time as "inTime" from response where plan_id = $1 order by given_at desc, id desc`, [planId]);
  }

  async preparation(planId: string): Promise<PreparationRow | null> {
    return (await this.database.read<PreparationRow>('response-preparation', `select assigned_to as "assignedTo", outcome, summary, reasons, revision from response_preparation where plan_id = $1`, [planId]))[0] ?? null;
  }

  /** What waits for the municipality's desk, oldest promise first; what nobody promised a day for comes after all promises, the longest waiting first. */
  waiting(municipalityIds: readonly string[], personId: string, key: readonly (string | number)[] | null, limit: number): Promise<WaitingRow[]> {
    return this.database.read(
      'municipality-desk',
      `with page as materialized (select * from (select p.id, l.id is not null as "secondLook", coalesce(least(p.due_on, ${TO_CONFIRM}) - date '2000-01-01', ${WITHOUT_PROMISE} + (p.state_since at time zone 'Europe/Amsterdam')::date - date '2000-01-01') as "sortKey"
         from plan p left join second_look l on l.plan_id = p.id and l.about = 'decline' and l.decided_at is null where p.municipality_id = any($1::uuid[]) and (p.state in (${DESK_STATES}) or l.id is not null)) w
         where $3::int is null or (w."sortKey", w.id) > ($3::int, $4::uuid) order by w."sortKey", w.id limit $5)
       select p.id as "planId", p.title, p.summary, p.state, p.due_on::text as "dueOn", a.name as "areaName", p.support_count + p.paper_count as "supportCount",
         (select x.name from person x where x.id = r.assigned_to) as "assignedName", r.assigned_to is not distinct from $2::uuid as "assignedToMe", w."secondLook", ${TO_CONFIRM}::text as "acknowledgeBy", w."sortKey"
       from page w join plan p on p.id = w.id join area a on a.id = p.area_id left join response_preparation r on r.plan_id = p.id order by w."sortKey", w.id`,
      [municipalityIds, personId, key?.[0] ?? null, key?.[1] ?? null, limit],
    );
  }

  colleagues(municipalityId: string): Promise<{ id: string; name: string }[]> {
    return this.database.read('colleagues', `select p.id, p.name from staff_role s join person p on p.id = s.person_id where s.municipality_id = $1 and s.role = 'official' and s.until is null and p.erased_at is null order by p.name, p.id`, [municipalityId]);
  }

  notes(planId: string): Promise<{ id: string; at: Date; name: string; text: string }[]> {
    return this.database.read('response-notes', `select n.id, n.at, coalesce(p.name, '') as name, n.text from response_note n join person p on p.id = n.person_id where n.plan_id = $1 order by n.at, n.id limit 200`, [planId]);
  }

  async addNote(tx: Tx, note: { municipalityId: string; planId: string; personId: string; text: string }): Promise<void> {
    await rows(tx, 'insert into response_note (id, municipality_id, plan_id, person_id, at, text) values ($1, $2, $3, $4, brink_now(), $5)', [newId(), note.municipalityId, note.planId, note.personId, note.text]);
  }

  /** Keeps what is prepared; gives the new revision, or null when somebody else was before. */
  async prepare(tx: Tx, draft: { planId: string; municipalityId: string; outcome: string | null; summary: string; reasons: string; revision: number }): Promise<number | null> {
    const row = await one<{ revision: number }>(
      tx,
      `insert into response_preparation as r (plan_id, municipality_id, outcome, summary, reasons, revision) values ($1, $2, $3, $4, $5, 1)
       on conflict (plan_id) do update set outcome = excluded.outcome, summary = excluded.summary, reasons = excluded.reasons, revision = r.revision + 1 where r.revision = $6 returning revision`,
      [draft.planId, draft.municipalityId, draft.outcome, draft.summary, draft.reasons, draft.revision],
    );
    return row?.revision ?? null;
  }

  async assign(tx: Tx, planId: string, municipalityId: string, personId: string | null): Promise<void> {
    await rows(tx, 'insert into response_preparation (plan_id, municipality_id, assigned_to) values ($1, $2, $3) on conflict (plan_id) do update set assigned_to = excluded.assigned_to', [planId, municipalityId, personId]);
  }

  /** Adds an answer, and empties what was prepared for it; who prepared it stays known. */
  async give(tx: Tx, answer: { planId: string; municipalityId: string; outcome: string; summary: string; reasons: string; by: string; dueOn: string | null; inTime: boolean }): Promise<void> {
    await rows(
      tx,
      `with emptied as (update response_preparation set outcome = null, summary = '', reasons = '', revision = revision + 1 where plan_id = $2),
         answered as (update plan set outcome = $4 where id = $2)
       insert into response (id, plan_id, municipality_id, outcome, summary, reasons, given_at, given_by, due_on, in_time) values ($1, $2, $3, $4, $5, $6, brink_now(), $7, $8, $9)`,
      [newId(), answer.planId, answer.municipalityId, answer.outcome, answer.summary, answer.reasons, answer.by, answer.dueOn, answer.inTime],
    );
  }

  async timeliness(municipalityId: string): Promise<{ given: number; inTime: number }> {
    const [row] = await this.database.read<{ given: number; inTime: number }>('timeliness', timelinessStatement(), [municipalityId]);
    return row ?? { given: 0, inTime: 0 };
  }
}
