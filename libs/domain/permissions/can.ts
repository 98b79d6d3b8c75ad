import { type AreaId, type AssociationId, type MunicipalityId, type PersonId, type Problem, problem } from '../kernel/index.js';
import type { Act } from './acts.js';
import type { Actor } from './actor.js';
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
  /** The person who did the first step of an act that needs two. */
  readonly firstPersonId?: string | null;
}

export type SubjectId = MunicipalityId | AreaId | AssociationId | PersonId;

/** The capacities that the table of rights speaks of. */
export type Capacity = 'account' | 'resident' | 'verified' | 'author' | 'association' | 'official' | 'coach' | 'clerk' | 'administrator';

const worksAs = (actor: Actor, role: string, municipalityId: string | null | undefined): boolean => actor.roles.some((r) => r.role === role && (municipalityId === undefined || r.municipalityId === null || r.municipalityId === municipalityId));

/** Whether the thing is the actor's own, or of an association in which the actor has a seat. */
export const isOwn = (actor: Actor, subject: Subject): boolean =>
  actor.personId !== null && ((subject.authorId != null && subject.authorId === actor.personId) || (subject.associationId != null && actor.associations.some((m) => m.associationId === subject.associationId)));

/** Whether the actor has a capacity with regard to a subject; without a subject: with regard to any. */
export function holds(actor: Actor, capacity: Capacity, subject: Subject): boolean {
  if (actor.personId === null) return false;
  const home = actor.residence;
  switch (capacity) {
    case 'account':
      return true;
    case 'resident':
      return home !== null && (subject.municipalityId == null || home.municipalityId === subject.municipalityId);
    case 'verified':
      return home !== null && home.verified && (subject.municipalityId == null || home.municipalityId === subject.municipalityId);
    case 'author':
      return isOwn(actor, subject);
    case 'association':
      return actor.associations.some((m) => subject.areaId == null || m.areaId === subject.areaId);
    default:
      return worksAs(actor, capacity, subject.municipalityId ?? undefined);
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
  const visible = subject.public !== false || isOwn(actor, subject) || seesUnpublished(actor, subject);
  if (!visible) return problem('not-found');
  const held = right.by.filter((capacity) => holds(actor, capacity, subject));
  if (held.length === 0) return right.by.includes('verified') && holds(actor, 'account', subject) ? notVerified(actor, subject) : problem('not-allowed');
  if (right.notOwn === true && isOwn(actor, subject)) return problem('conflict-of-interest');
  if (right.secondPerson === true && subject.firstPersonId != null && subject.firstPersonId === actor.personId) return problem('second-person-required');
  return null;
}

function notVerified(actor: Actor, subject: Subject): Problem {
  if (actor.residence === null || !actor.residence.verified) return problem('not-verified');
  return subject.municipalityId != null && actor.residence.municipalityId !== subject.municipalityId ? problem('outside-area') : problem('not-allowed');
}

/** Whether the actor's work shows them what is not public yet: staff of that municipality, never of another. */
export const seesUnpublished = (actor: Actor, subject: Subject): boolean => subject.municipalityId != null && actor.roles.some((r) => r.role !== 'administrator' && r.municipalityId === subject.municipalityId);
