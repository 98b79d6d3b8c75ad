import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { timelinessStatement } from './timeliness-parts.js';

export interface ResponseRow {
  planId: string;
  assignedTo: string | null;
  assignedName: string | null;
  outcome: string | null;
  summary: string;
  reasons: string;
  revision: number;
  givenAt: Date | null;
  inTime: boolean | null;
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
}

const RESPONSE = `r.plan_id as "planId", r.assigned_to as "assignedTo", (select x.name from person x where x.id = r.assigned_to) as "assignedName", r.outcome, r.summary, r.reasons, r.revision, r.given_at as "givenAt", r.in_time as "inTime"`;

/** Another last day: what was reminded of the old one is reminded anew. */
export const forgetLastReminders = (tx: Tx, planId: string): Promise<object[]> => rows(tx, `delete from response_reminder where plan_id = $1 and kind in ('week-before', 'due')`, [planId]);

/** Every query on answers. */
@Injectable()
export class ResponseRepository {
  constructor(private readonly database: Database) {}

  async ofPlan(planId: string, tx: Tx | null = null): Promise<ResponseRow | null> {
    return one<ResponseRow>(tx ?? this.database.source, `select ${RESPONSE} from response r where r.plan_id = $1`, [planId]);
  }

  /** What waits for the municipality's desk, oldest promise first. */
  waiting(municipalityIds: readonly string[], personId: string): Promise<WaitingRow[]> {
    return this.database.read(
      'municipality-desk',
      `select p.id as "planId", p.title, p.summary, p.state, p.due_on::text as "dueOn", a.name as "areaName", p.support_count + p.paper_count as "supportCount",
        (select x.name from person x where x.id = r.assigned_to) as "assignedName", r.assigned_to is not distinct from $2::uuid as "assignedToMe", l.id is not null as "secondLook"
       from plan p join area a on a.id = p.area_id left join response r on r.plan_id = p.id
       left join second_look l on l.plan_id = p.id and l.about = 'decline' and l.decided_at is null
       where p.municipality_id = any($1::uuid[]) and (p.state in ('awaiting-response', 'co-decide') or l.id is not null) order by p.due_on nulls last, p.id limit 200`,
      [municipalityIds, personId],
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
      `insert into response as r (plan_id, municipality_id, outcome, summary, reasons, revision) values ($1, $2, $3, $4, $5, 1)
       on conflict (plan_id) do update set outcome = excluded.outcome, summary = excluded.summary, reasons = excluded.reasons, revision = r.revision + 1 where r.revision = $6 and r.given_at is null returning revision`,
      [draft.planId, draft.municipalityId, draft.outcome, draft.summary, draft.reasons, draft.revision],
    );
    return row?.revision ?? null;
  }

  async assign(tx: Tx, planId: string, municipalityId: string, personId: string | null): Promise<void> {
    await rows(tx, 'insert into response (plan_id, municipality_id, assigned_to) values ($1, $2, $3) on conflict (plan_id) do update set assigned_to = excluded.assigned_to', [planId, municipalityId, personId]);
  }

  async give(tx: Tx, answer: { planId: string; municipalityId: string; outcome: string; summary: string; reasons: string; by: string; dueOn: string | null; inTime: boolean }): Promise<void> {
    await rows(
      tx,
      `insert into response as r (plan_id, municipality_id, outcome, summary, reasons, given_at, given_by, due_on, in_time) values ($1, $2, $3, $4, $5, brink_now(), $6, $7, $8)
       on conflict (plan_id) do update set outcome = excluded.outcome, summary = excluded.summary, reasons = excluded.reasons, given_at = excluded.given_at, given_by = excluded.given_by, due_on = excluded.due_on, in_time = excluded.in_time, revision = r.revision + 1`,
      [answer.planId, answer.municipalityId, answer.outcome, answer.summary, answer.reasons, answer.by, answer.dueOn, answer.inTime],
    );
    await rows(tx, 'update plan set outcome = $2 where id = $1', [answer.planId, answer.outcome]);
  }

  async timeliness(municipalityId: string): Promise<{ given: number; inTime: number }> {
    const [row] = await this.database.read<{ given: number; inTime: number }>('timeliness', timelinessStatement(), [municipalityId]);
    return row ?? { given: 0, inTime: 0 };
  }
}
