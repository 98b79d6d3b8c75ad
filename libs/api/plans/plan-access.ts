import { type Act, type Actor, type Subject, can, isOwn, seesUnpublished } from '#domain/permissions';
import { Refusal, required } from '#platform/graphql';
import type { PlanRow } from './plan.repository.js';

/** A plan as the table of rights sees it. */
export const subjectOf = (plan: Pick<PlanRow, 'municipalityId' | 'areaId' | 'authorId' | 'associationId' | 'publishedAt'>): Subject => ({
  municipalityId: plan.municipalityId,
  areaId: plan.areaId,
  authorId: plan.authorId,
  associationId: plan.associationId,
  public: plan.publishedAt !== null,
});

/** Whether the actor may read a plan: public ones all; others the author's side, and staff once it was submitted. */
export const mayRead = (actor: Actor, plan: PlanRow): boolean => plan.publishedAt !== null || isOwn(actor, subjectOf(plan)) || (plan.submittedAt !== null && seesUnpublished(actor, subjectOf(plan)));

/** The plan when it exists for this actor and the act is theirs; else out with the same problem for a hidden plan as for an unknown one. */
export function allowed(plan: PlanRow | null, actor: Actor, act: Act): PlanRow {
  const found = required(plan);
  required(mayRead(actor, found) ? found : null);
  const hindrance = can(actor, act, subjectOf(found));
  if (hindrance !== null) throw new Refusal([hindrance]);
  return found;
}
