import { type Instant, type Problem, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import type { Actor } from '../permissions/index.js';
import { COACHING_LIMITS } from './asking.js';
import { type CoachingFacts, hindranceToVisit } from './leading.js';

const DAY_MS = 86_400_000;

/** An appointment: from when to when, and where. */
export interface Appointment {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string;
}

/** A visit is to a gathering, or an appointment. */
export type WantedVisit = { readonly gathering: { readonly open: boolean } } | { readonly appointment: Appointment };

function checkAppointment({ startsAt, endsAt, place }: Appointment, now: Instant): Result<Appointment> {
  const clean = checkText(place, 'place', COACHING_LIMITS.place);
  const problems: Problem[] = clean.ok ? [] : [...clean.problems];
  if (startsAt <= now) problems.push(problem('too-late', 'startsAt'));
  if (startsAt > now + COACHING_LIMITS.daysAhead * DAY_MS) problems.push(problem('too-early', 'startsAt'));
  if (endsAt <= startsAt || endsAt > startsAt + DAY_MS) problems.push(problem('invalid-format', 'endsAt'));
  return clean.ok && problems.length === 0 ? ok({ startsAt, endsAt, place: clean.value }) : refuse(...problems);
}

/** Whether a visit may be planned or moved; gives the clean appointment, or null for a gathering that is announced and still to come. */
export function decideVisit(actor: Actor, request: CoachingFacts, visit: WantedVisit, now: Instant): Result<Appointment | null> {
  const hindrance = hindranceToVisit(actor, request);
  if (hindrance !== null) return refuse(hindrance);
  if ('appointment' in visit) return checkAppointment(visit.appointment, now);
  return visit.gathering.open ? ok(null) : refuse(problem('not-found', 'gatheringId'));
}

/** Whether a visit may be called off: before it begins, and once. */
export function decideVisitCancellation(actor: Actor, request: CoachingFacts, visit: { readonly startsAt: Instant; readonly cancelled: boolean }, now: Instant): Result<null> {
  const hindrance = hindranceToVisit(actor, request) ?? (visit.cancelled ? problem('already-done') : visit.startsAt <= now ? problem('too-late') : null);
  return hindrance === null ? ok(null) : refuse(hindrance);
}
