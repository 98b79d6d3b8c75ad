import type { Subject, Actor } from '#domain/permissions';
import { canReadUnpublished } from '#domain/permissions';
import { required } from '#platform/graphql';
import type { KeptVision } from './vision.query.js';

type Known = Pick<KeptVision, 'municipalityId' | 'areaId' | 'associationId' | 'version'>;

/** A vision as the table of rights sees it: it is its association's. */
export const subjectOf = (vision: Known): Subject => ({ municipalityId: vision.municipalityId, areaId: vision.areaId, authorId: null, associationId: vision.associationId, public: vision.version !== null, draft: vision.version === null });

/** The same for who writes: a member whom the board named writes as its author does. A name counts only as long as the membership does. */
export function writingOf<Vision extends Known & { readonly writers: readonly string[] }>(vision: Vision, actor: Actor): Vision & Subject {
  const named = actor.personId !== null && vision.writers.includes(actor.personId) && actor.associations.some((m) => m.associationId === vision.associationId);
  return { ...vision, ...subjectOf(vision), authorId: named ? actor.personId : null };
}

/** Whether the actor may read it: what was published everybody, before that the association. */
export const mayRead = (actor: Actor, vision: Known): boolean => vision.version !== null || canReadUnpublished(actor, subjectOf(vision));

/** The vision when it exists for this actor; else out with the same problem for a hidden one as for an unknown one. */
export function readable<Vision extends Known>(vision: Vision | null, actor: Actor): Vision {
  const found = required(vision);
  return required(mayRead(actor, found) ? found : null);
}
