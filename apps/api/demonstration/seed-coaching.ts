import { replyDue } from '#domain/coaching';
import { addDays, localDate, momentOf } from '#domain/kernel';
import { type Tx, rows } from '#platform/database';
import { COACHING, type DemonstrationCoaching } from './coaching.js';

const DAY_MS = 86_400_000;
const id = (kind: string, number: number): string => `019000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;

interface Ground {
  readonly places: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
  readonly now: number;
}

/** Puts the example coaching requests there, with what was written and done. */
export async function seedCoaching(tx: Tx, ground: Ground): Promise<void> {
  for (const request of COACHING) {
    await seedRequest(tx, request, ground);
    await seedTalk(tx, request, ground);
    await seedHistory(tx, request, ground);
  }
}

async function seedRequest(tx: Tx, request: DemonstrationCoaching, { places, people, now }: Ground): Promise<void> {
  const at = (daysAgo: number): Date => new Date(now - daysAgo * DAY_MS);
  const today = localDate(now);
  const asked = localDate(at(request.askedDaysAgo).getTime());
  const due = request.state === 'closed' ? null : request.dueInDays === undefined ? replyDue(asked) : addDays(today, request.dueInDays);
  const replied = request.messages?.find(([, side]) => side === 'coach')?.[3];
  await rows(
    tx,
    `insert into coaching_request (id, municipality_id, area_id, plan_id, association_id, author_id, role, state, subject, tried, asked_at, coach_id, taken_at, replied_at, clock_from, due_on, outcome, lesson_id, no_lesson, ended_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    [
      id('c0', request.number), places[request.municipality], request.area === undefined ? null : places[`${request.municipality}/${request.area}`], request.plan === undefined ? null : id('08', request.plan), request.role === 'association' ? id('05', 1) : null, people[request.by], request.role, request.state,
      request.subject, request.tried, at(request.askedDaysAgo), request.coach === undefined ? null : people[request.coach], request.coach === undefined ? null : at(request.askedDaysAgo - 1), replied === undefined ? null : at(replied), due === null ? null : asked, due,
      request.outcome ?? null, request.lesson === undefined ? null : id('0b', request.lesson), request.noLesson ?? null, request.state === 'closed' ? at(endedDaysAgo(request)) : null,
    ],
  );
}

const endedDaysAgo = (request: DemonstrationCoaching): number => Math.min(...(request.hours ?? []).map(([, , , daysAgo]) => daysAgo), request.askedDaysAgo);

async function seedTalk(tx: Tx, request: DemonstrationCoaching, { places, people, now }: Ground): Promise<void> {
  const [requestId, place] = [id('c0', request.number), places[request.municipality]];
  const at = (daysAgo: number): Date => new Date(now - daysAgo * DAY_MS);
  for (const [i, [by, side, text, daysAgo]] of (request.messages ?? []).entries()) await rows(tx, 'insert into coaching_message (id, municipality_id, request_id, person_id, side, text, at) values ($1, $2, $3, $4, $5, $6, $7)', [id('c1', request.number * 100 + i), place, requestId, people[by], side, text, at(daysAgo)]);
  for (const [i, [by, text, daysAgo]] of (request.notes ?? []).entries()) await rows(tx, `insert into coaching_note (id, municipality_id, request_id, person_id, kind, text, at) values ($1, $2, $3, $4, 'note', $5, $6)`, [id('c2', request.number * 100 + i), place, requestId, people[by], text, at(daysAgo)]);
  for (const [i, [by, quarters, done, daysAgo]] of (request.hours ?? []).entries()) await rows(tx, 'insert into coaching_hours (id, municipality_id, request_id, person_id, on_day, quarters, done, at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id('c3', request.number * 100 + i), place, requestId, people[by], localDate(at(daysAgo).getTime()), quarters, done, at(daysAgo)]);
  if (request.visit === undefined || request.coach === undefined) return;
  const day = addDays(localDate(now), request.visit.inDays);
  await rows(tx, 'insert into coaching_visit (id, municipality_id, request_id, starts_at, ends_at, place, planned_by, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id('c4', request.number), place, requestId, new Date(momentOf(day, '14:00')), new Date(momentOf(day, '15:30')), request.visit.place, people[request.coach], at(4)]);
}

async function seedHistory(tx: Tx, request: DemonstrationCoaching, { places, now }: Ground): Promise<void> {
  type Step = readonly [act: string, from: string | null, to: string, role: string, daysAgo: number];
  const steps: Step[] = [['ask', null, 'asked', request.role, request.askedDaysAgo]];
  if (request.coach !== undefined) steps.push(['take', 'asked', 'taken', 'coach', request.askedDaysAgo - 1]);
  for (const [, side, , daysAgo] of request.messages ?? []) steps.push([side === 'coach' ? 'reply' : 'write', 'taken', 'taken', side === 'coach' ? 'coach' : request.role, daysAgo]);
  if (request.visit !== undefined) steps.push(['plan-visit', 'taken', 'taken', 'coach', 4]);
  if (request.state === 'closed') steps.push(['close', 'taken', 'closed', 'coach', endedDaysAgo(request)]);
  for (const [i, [act, from, to, role, daysAgo]] of steps.entries()) await rows(tx, 'insert into coaching_event (id, municipality_id, request_id, at, act, from_state, to_state, role) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id('c5', request.number * 100 + i), places[request.municipality], id('c0', request.number), new Date(now - daysAgo * DAY_MS), act, from, to, role]);
}
