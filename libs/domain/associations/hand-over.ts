import { type LocalDate, type Problem, type Result, addDays, ok, problem, refuse } from '../kernel/index.js';
import { BOARD_ROLES } from '../permissions/index.js';
import { type AssociationRole, type Membership, type Seat, inTerm, isSeat } from './association.js';

/** How far ahead a board can be handed over, in days. */
const MOST_AHEAD = 366;

/** A seat and who takes it. */
export interface IncomingSeat {
  readonly role: Seat;
  readonly personId: string;
}

/** A new board, or a part of it, from a day on. */
export interface HandOver {
  readonly seats: readonly IncomingSeat[];
  readonly since: LocalDate;
}

/** Whether a board can be handed over like this: each seat once, each person once, all of them members, from today or a later day within a year. */
export function checkHandOver(handOver: { readonly seats: readonly { readonly role: string; readonly personId: string }[]; readonly since: LocalDate }, memberships: readonly Membership[], today: LocalDate): Result<HandOver> {
  const problems: Problem[] = [];
  const { seats, since } = handOver;
  if (seats.length === 0) problems.push(problem('required', 'seats'));
  const roles = new Set(seats.map((seat) => seat.role));
  if (roles.size < seats.length || new Set(seats.map((seat) => seat.personId)).size < seats.length) problems.push(problem('duplicate', 'seats'));
  seats.forEach((seat, i) => {
    if (!BOARD_ROLES.some((role) => role === seat.role)) problems.push(problem('not-a-choice', `seats.${i}.role`));
    if (!memberships.some((m) => m.personId === seat.personId && inTerm(m, today))) problems.push(problem('not-found', `seats.${i}.personId`));
  });
  if (since < today) problems.push(problem('too-early', 'since'));
  if (since > addDays(today, MOST_AHEAD)) problems.push(problem('too-late', 'since'));
  return problems.length > 0 ? refuse(...problems) : ok({ seats: seats as readonly IncomingSeat[], since });
}

/** What a hand-over does to the terms: which end (on a day, or never began), and which begin. */
export interface TermChanges {
  readonly end: readonly { readonly id: string; readonly until: LocalDate }[];
  readonly drop: readonly string[];
  readonly begin: readonly { readonly personId: string; readonly role: AssociationRole; readonly since: LocalDate }[];
}

/**
 * The terms that end and begin when a board is handed over. Who leaves a seat stays a member; a term that would begin on the day itself or later is dropped;
 * who sits in that seat already keeps their term.
 */
export function termChanges({ seats, since }: HandOver, memberships: readonly Membership[]): TermChanges {
  const incoming = new Map(seats.map((seat) => [seat.personId, seat.role]));
  const open = memberships.filter((m) => m.until === null || m.until >= since);
  const stays = (m: Membership): boolean => incoming.get(m.personId) === m.role && m.since <= since && m.until === null;
  const touched = open.filter((m) => !stays(m) && (incoming.has(m.personId) || (isSeat(m.role) && seats.some((seat) => seat.role === m.role))));
  const outgoing = [...new Set(touched.filter((m) => !incoming.has(m.personId)).map((m) => m.personId))];
  return {
    end: touched.filter((m) => m.since < since).map((m) => ({ id: m.id, until: addDays(since, -1) })),
    drop: touched.filter((m) => m.since >= since).map((m) => m.id),
    begin: [
      ...seats.filter((seat) => !open.some((m) => m.personId === seat.personId && stays(m))).map((seat) => ({ ...seat, since })),
      ...outgoing.filter((personId) => !open.some((m) => m.personId === personId && !touched.includes(m))).map((personId) => ({ personId, role: 'member' as const, since })),
    ],
  };
}
