import { type Problem, problem } from '../kernel/index.js';
import { type Actor, type Subject, can, holds, isOwn, seesUnpublished, speaksFor } from '../permissions/index.js';

/** In which capacity a round is composed. */
export const COMPOSERS = ['official', 'coach', 'association'] as const;
export type Composer = (typeof COMPOSERS)[number];

/** Where a round belongs: the plan, area or municipality that it is about, or the association among whose members it is held. */
export interface RoundPlace {
  readonly municipalityId: string;
  /** Null: the whole municipality. */
  readonly areaId: string | null;
  /** Whose plan it is about. */
  readonly authorId: string | null;
  readonly associationId: string | null;
  /** The association whose members decide; null where residents do. */
  readonly membersOf: string | null;
}

/** Who composes, and for which association. */
export interface Composing {
  readonly as: Composer;
  readonly forAssociation: string | null;
}

/** A round as the table of rights sees it, where residents decide. */
export const subjectOfPlace = ({ municipalityId, areaId, authorId, associationId }: RoundPlace): Subject => ({ municipalityId, areaId, authorId, associationId });

/**
 * Whether an actor may compose a round here, and as whom: an official or coach of the municipality (not about what is their own), or the board of an association of the
 * area. Among the members of an association only its board; to others that does not exist.
 */
export function composerOf(actor: Actor, place: RoundPlace): Composing | Problem {
  if (place.membersOf !== null) return speaksFor(actor, place.membersOf) ? { as: 'association', forAssociation: place.membersOf } : problem('not-found');
  const subject = subjectOfPlace(place);
  const hindrance = can(actor, 'compose-round', subject);
  if (hindrance !== null) return hindrance;
  const role = isOwn(actor, subject) ? undefined : (['official', 'coach'] as const).find((capacity) => holds(actor, capacity, subject));
  if (role !== undefined) return { as: role, forAssociation: null };
  const seat = place.areaId === null ? undefined : actor.associations.find((m) => m.areaId === place.areaId && speaksFor(actor, m.associationId));
  return seat === undefined ? problem('not-allowed') : { as: 'association', forAssociation: seat.associationId };
}

/** Whether an actor may read a round: a draft only its own side, until it is announced; one among members only those; any other everybody. */
export function mayReadRound(actor: Actor, round: { readonly state: string; readonly municipalityId: string; readonly membersOf: string | null; readonly composedFor: string | null; readonly announced: boolean }): boolean {
  if (round.state === 'draft' && !round.announced) return round.membersOf === null ? seesUnpublished(actor, round) || speaksFor(actor, round.composedFor) : speaksFor(actor, round.membersOf);
  return round.membersOf === null || actor.associations.some((m) => m.associationId === round.membersOf);
}
