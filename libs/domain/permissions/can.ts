import { type Problem, problem } from '../kernel/index.js';
import type { Act } from './acts.js';
import { type Actor, BOARD_ROLES } from './actor.js';
import { RIGHTS } from './rights.js';

/** What an act is about, as far as rights depend on it. */
export interface Subject {
  readonly municipalityId?: string | null;
  readonly areaId?: string | null;
  /** The person whose plan (or other thing) it is. */
  readonly authorId?: string | null;
  readonly associationId?: string | null;
  /** Whether everybody may see it; to others than its staff and owners a hidden thing does not exist. */
  readonly public?: boolean;
  /** Whether it is still being written: only its own side sees it. */
  readonly draft?: boolean;
  /** The person who did the first step of an act that needs two. */
  readonly firstPersonId?: string | null;
}

/** The capacities that the table of rights speaks of. */
export type Capacity = 'guest' | 'account' | 'resident' | 'verified' | 'author' | 'association' | 'official' | 'coach' | 'clerk' | 'administrator';

/** Only an administrator's role can be for all municipalities at once. */
const worksAs = (actor: Actor, role: string, municipalityId: string | null | undefined): boolean =>
  actor.roles.some(
    (r) => r.role === role && (municipalityId == null || r.municipalityId === municipalityId || (r.role === 'administrator' && r.municipalityId === null)),
  );

/** Whether the actor may speak in an association's name: by a seat on its board. */
export const speaksFor = (actor: Actor, associationId: string | null | undefined): boolean =>
  associationId != null && actor.associations.some((m) => m.associationId === associationId && BOARD_ROLES.some((role) => role === m.role));

/** Whether the actor has an interest of their own in the thing: it is theirs, or of an association of which they are a member. */
export const isOwn = (actor: Actor, subject: Subject): boolean =>
  actor.personId !== null &&
  ((subject.authorId != null && subject.authorId === actor.personId) ||
    (subject.associationId != null && actor.associations.some((m) => m.associationId === subject.associationId)));

/** Whether the actor has a capacity with regard to a subject; without a subject: with regard to any. */
export function holds(actor: Actor, capacity: Capacity, subject: Subject): boolean {
  if (actor.personId === null) return false;
  if (actor.guest === true || capacity === 'guest') return actor.guest === true && capacity === 'guest';
  const home = actor.residence;
  switch (capacity) {
    case 'account':
      return true;
    case 'resident':
      return home !== null && (subject.municipalityId == null || home.municipalityId === subject.municipalityId);
    case 'verified':
      return home !== null && home.verified && (subject.municipalityId == null || home.municipalityId === subject.municipalityId);
    case 'author':
      return (subject.authorId != null && subject.authorId === actor.personId) || speaksFor(actor, subject.associationId);
    case 'association':
      return actor.associations.some((m) => speaksFor(actor, m.associationId) && (subject.areaId == null || m.areaId === subject.areaId));
    default:
      return worksAs(actor, capacity, subject.municipalityId);
  }
}

/** The answer to a question of rights: null when allowed, else why not. */
export type Hindrance = Problem | null;

/**
 * Whether an actor may do an act to a subject, by the one table of rights. A subject that is hidden from the actor gives `not-found`, the same as one that does not
 * exist. Nobody handles as coach, official or clerk what is their own or their association's.
 */
export function can(actor: Actor, act: Act, subject: Subject = {}): Hindrance {
  const right = RIGHTS[act];
  if (actor.personId === null) return problem('not-signed-in');
  if (subject.public === false && !canReadUnpublished(actor, subject)) return problem('not-found');
  const held = right.by.filter((capacity) => holds(actor, capacity, subject));
  if (held.length === 0) return right.by.includes('verified') && holds(actor, 'account', subject) ? notVerified(actor, subject) : problem('not-allowed');
  if (right.notOwn === true && !held.includes('association') && isOwn(actor, subject)) return problem('conflict-of-interest');
  if (right.secondPerson === true && subject.firstPersonId != null && subject.firstPersonId === actor.personId) return problem('second-person-required');
  return null;
}

/** Whether a visitor may do an act once they confirmed an e-mail address. */
export const isForGuests = (act: Act): boolean => RIGHTS[act].by.includes('guest');

/** Whether the actor may read a thing that is not public: its own side always, the staff of its municipality once it is handed in. */
export const canReadUnpublished = (actor: Actor, subject: Subject): boolean =>
  isOwn(actor, subject) || (subject.draft !== true && seesUnpublished(actor, subject));

function notVerified(actor: Actor, subject: Subject): Problem {
  if (actor.residence === null || !actor.residence.verified) return problem('not-verified');
  return subject.municipalityId != null && actor.residence.municipalityId !== subject.municipalityId ? problem('outside-area') : problem('not-allowed');
}

/** Whether the actor's work shows them what is not public yet: staff of that municipality, never of another. */
export const seesUnpublished = (actor: Actor, subject: Subject): boolean =>
  subject.municipalityId != null && actor.roles.some((r) => r.role !== 'administrator' && r.municipalityId === subject.municipalityId);
