import type { HideableFacts } from '#domain/discussion';
import { type Act, type Actor, type Subject, can, canReadUnpublished } from '#domain/permissions';
import { type PlanFacts, isAdvised } from '#domain/plans';
import { required, unhindered } from '#platform/graphql';
import type { PlanRow } from './plan.repository.js';

type Known = Pick<PlanRow, 'municipalityId' | 'areaId' | 'authorId' | 'associationId' | 'publishedAt' | 'submittedAt'>;

/** A plan as the table of rights sees it. */
export const subjectOf = (plan: Known): Subject => ({
  municipalityId: plan.municipalityId,
  areaId: plan.areaId,
  authorId: plan.authorId,
  associationId: plan.associationId,
  public: plan.publishedAt !== null,
  draft: plan.submittedAt === null,
});

/** A plan as decisions see it. */
export const factsOf = (plan: Known & Pick<PlanRow, 'state' | 'outcome'>): PlanFacts => ({ ...subjectOf(plan), state: plan.state, advised: isAdvised(plan) });

/** A plan as the rule of reporting and hiding sees it. */
export const hideableOf = ({ municipalityId, areaId, authorId, associationId, hiddenAt }: Known & Pick<PlanRow, 'hiddenAt'>): HideableFacts => ({ municipalityId, areaId, authorId, associationId, hidden: hiddenAt !== null, withdrawn: false });

/** Whether the actor may read a plan: public ones all; others the author's side, and staff once it was submitted. */
export const mayRead = (actor: Actor, plan: Known): boolean => plan.publishedAt !== null || canReadUnpublished(actor, subjectOf(plan));

/** The plan when it exists for this actor; else out with the same problem for a hidden plan as for an unknown one. */
export function readable<Plan extends PlanRow>(plan: Plan | null, actor: Actor): Plan {
  const found = required(plan);
  return required(mayRead(actor, found) ? found : null);
}

/** The plan when it exists for this actor and the act is theirs. */
export function allowed<Plan extends PlanRow>(plan: Plan | null, actor: Actor, act: Act): Plan {
  const found = readable(plan, actor);
  unhindered(can(actor, act, subjectOf(found)));
  return found;
}
