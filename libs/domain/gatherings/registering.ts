import { type Instant, type Result, ok, problem, refuse } from '../kernel/index.js';
import type { GatheringState } from './gathering.js';

/**
 * How somebody stands to a gathering: has a place; waits for one; was offered one and has to answer; let an offer go by; or unregistered.
 * Only who is registered or was offered a place holds one; only who is registered counts as a participant.
 */
export const REGISTRATION_STATES = ['registered', 'waiting', 'offered', 'lapsed', 'unregistered'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** Whether a registration holds places. */
export const holdsPlaces = (state: RegistrationState): boolean => state === 'registered' || state === 'offered';

/** The most people that one registration is for: oneself and a companion. */
export const MOST_TOGETHER = 2;

const HOUR_MS = 3_600_000;
const OFFER_MS = 48 * HOUR_MS;

/** What must be known of a gathering to decide about a registration. */
export interface RoomFacts {
  readonly state: GatheringState;
  readonly startsAt: Instant;
  readonly capacity: number;
  readonly taken: number;
  /** Whether somebody waits already: then nobody passes them. */
  readonly line: boolean;
}

/** The workshop that is chosen. */
export interface WorkshopFacts {
  readonly capacity: number;
  readonly taken: number;
}

/** What somebody has already. */
export interface Standing {
  readonly state: RegistrationState;
  readonly people: number;
  readonly sameWorkshop: boolean;
}

/** Whether there is a place to register for: published, and not begun. */
function open(room: RoomFacts, now: Instant): Result<null> {
  if (room.state !== 'published') return refuse(problem('wrong-state'));
  return now < room.startsAt ? ok(null) : refuse(problem('too-late'));
}

/**
 * What registering gives: a place, or a place in the line. Who has a place keeps it, and may bring a companion or choose another workshop as far as there is room; who waits
 * keeps the place in the line. A full workshop is refused, so that another can be chosen.
 */
export function decideRegistration(room: RoomFacts, workshop: WorkshopFacts | null, people: number, before: Standing | null, now: Instant): Result<'registered' | 'waiting' | 'offered'> {
  const opened = open(room, now);
  if (!opened.ok) return opened;
  const held = before !== null && holdsPlaces(before.state) ? before.people : 0;
  if (held > 0) {
    if (people > held && room.taken - held + people > room.capacity) return refuse(problem('limit-reached', 'people'));
    return fits(workshop, people, before?.sameWorkshop === true ? held : 0, before?.state === 'offered' ? 'offered' : 'registered');
  }
  const waits = before?.state === 'waiting' || room.line || room.taken + people > room.capacity;
  if (people > room.capacity) return refuse(problem('limit-reached', 'people'));
  return waits ? ok('waiting') : fits(workshop, people, 0, 'registered');
}

function fits(workshop: WorkshopFacts | null, people: number, held: number, state: 'registered' | 'offered'): Result<'registered' | 'offered'> {
  return workshop !== null && workshop.taken - held + people > workshop.capacity ? refuse(problem('limit-reached', 'workshopId')) : ok(state);
}

/** Whether somebody may give up their place, or their place in the line. */
export function decideUnregistration(room: Pick<RoomFacts, 'state' | 'startsAt'>, before: Standing | null, now: Instant): Result<null> {
  if (before === null || before.state === 'unregistered') return refuse(problem('not-found'));
  if (before.state === 'lapsed') return ok(null);
  return now < room.startsAt ? ok(null) : refuse(problem('too-late'));
}

/** Whether an offered place may be answered: before its deadline. */
export function decideAnswer(standing: { readonly state: RegistrationState; readonly offeredUntil: Instant | null } | null, now: Instant): Result<null> {
  if (standing === null) return refuse(problem('not-found'));
  if (standing.state !== 'offered') return refuse(problem(standing.state === 'registered' ? 'already-done' : 'wrong-state'));
  return now <= (standing.offeredUntil ?? 0) ? ok(null) : refuse(problem('too-late'));
}

/** Until when an offered place is held: two days, but never more than half of the time that is left. Null when it has begun. */
export function offerUntil(now: Instant, startsAt: Instant): Instant | null {
  const left = startsAt - now;
  return left <= 0 ? null : now + Math.min(OFFER_MS, Math.floor(left / 2));
}

/** Somebody in the line, first come first. */
export interface Waiting {
  readonly id: string;
  readonly people: number;
}

/** Who is offered the places that are free: in the order of the line; two who come together are passed by where only one place is left, and stay where they are. */
export function nextInLine(line: readonly Waiting[], free: number): string[] {
  const offered: string[] = [];
  let left = free;
  for (const waiting of line) {
    if (left <= 0) break;
    if (waiting.people > left) continue;
    left -= waiting.people;
    offered.push(waiting.id);
  }
  return offered;
}
