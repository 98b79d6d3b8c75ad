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
  /** Whether somebody waits for a place in it: then nobody passes them. */
  readonly line: boolean;
}

/** How somebody stands in a line for a workshop: waits in it; was offered a place and has to answer, which holds it; or let an offer go by. */
export const WISH_STATES = ['waiting', 'offered', 'lapsed'] as const satisfies readonly RegistrationState[];
export type WishState = (typeof WISH_STATES)[number];

/** What somebody has already. */
export interface Standing {
  readonly state: RegistrationState;
  readonly people: number;
  /** The places that they have in the workshop that is chosen: by having chosen it, or by an offer. */
  readonly inWorkshop: 'none' | 'place' | 'offer';
  /** The workshop in which they have places meanwhile, when another is chosen. */
  readonly other: WorkshopFacts | null;
}

/**
 * What registering gives. In the workshop that is chosen: a place, a place in its line (with the place in another workshop that one has, until then), the offer that one has, or what one
 * wishes for once there is a place at the gathering.
 */
export interface Registering {
  readonly state: 'registered' | 'waiting' | 'offered';
  readonly workshop: 'none' | 'place' | 'line' | 'offer' | 'later';
}

/** Whether there is a place to register for: published, and not begun. */
function open(room: RoomFacts, now: Instant): Result<null> {
  if (room.state !== 'published') return refuse(problem('wrong-state'));
  return now < room.startsAt ? ok(null) : refuse(problem('too-late'));
}

/**
 * What registering gives: a place, or a place in the line. Who has a place keeps it, and may bring a companion or choose another workshop; who waits keeps the place in the line. Who chooses
 * a workshop that is full, or for which others wait, comes and waits for a place in it.
 */
export function decideRegistration(room: RoomFacts, workshop: WorkshopFacts | null, people: number, before: Standing | null, now: Instant): Result<Registering> {
  const opened = open(room, now);
  if (!opened.ok) return opened;
  if (workshop !== null && people > workshop.capacity) return refuse(problem('limit-reached', 'workshopId'));
  const held = before !== null && holdsPlaces(before.state) ? before.people : 0;
  if (held > 0) {
    if (people > held && room.taken - held + people > room.capacity) return refuse(problem('limit-reached', 'people'));
    return inWorkshop(workshop, people, before, before?.state === 'offered' ? 'offered' : 'registered');
  }
  if (people > room.capacity) return refuse(problem('limit-reached', 'people'));
  const waits = before?.state === 'waiting' || room.line || room.taken + people > room.capacity;
  return waits ? ok({ state: 'waiting', workshop: workshop === null ? 'none' : 'later' }) : inWorkshop(workshop, people, null, 'registered');
}

function inWorkshop(workshop: WorkshopFacts | null, people: number, before: Standing | null, state: 'registered' | 'offered'): Result<Registering> {
  if (workshop === null) return ok({ state, workshop: 'none' });
  const held = before?.people ?? 0;
  const has = before?.inWorkshop ?? 'none';
  if (has !== 'none') return workshop.taken - held + people > workshop.capacity ? refuse(problem('limit-reached', 'workshopId')) : ok({ state, workshop: has });
  if (!workshop.line && workshop.taken + people <= workshop.capacity) return ok({ state, workshop: 'place' });
  const other = before?.other ?? null;
  return other !== null && other.taken - held + people > other.capacity ? refuse(problem('limit-reached', 'people')) : ok({ state, workshop: 'line' });
}

/** Whether somebody may give up their place, or their place in the line. */
export function decideUnregistration(room: Pick<RoomFacts, 'state' | 'startsAt'>, before: Pick<Standing, 'state'> | null, now: Instant): Result<null> {
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
