import { type Act, type Actor, type Subject, can, canReadUnpublished } from '#domain/permissions';
import { required, unhindered } from '#platform/graphql';
import type { BudgetRow, OptionRow } from './budget.repository.js';

type Known = Pick<BudgetRow, 'municipalityId' | 'areaId' | 'associationId' | 'state'>;

/** A budget as the table of rights sees it. */
export const subjectOf = (budget: Known): Subject => ({ municipalityId: budget.municipalityId, areaId: budget.areaId, associationId: budget.associationId, public: budget.state !== 'draft' });

/** An option as the table of rights sees it: it is its proposer's. */
export const subjectOfOption = (budget: Known, option: Pick<OptionRow, 'proposedBy' | 'associationId'>): Subject => ({ ...subjectOf(budget), authorId: option.proposedBy, associationId: option.associationId });

/** Whether the actor may read a budget: open ones all, drafts who composes them and the staff of the municipality. */
export const mayRead = (actor: Actor, budget: Known): boolean => budget.state !== 'draft' || canReadUnpublished(actor, subjectOf(budget));

/** The budget when it exists for this actor; a hidden one is not to be found. */
export function readable(budget: BudgetRow | null, actor: Actor): BudgetRow {
  const found = required(budget);
  return required(mayRead(actor, found) ? found : null);
}

/** The budget when it exists for this actor and the act is theirs. */
export function allowed(budget: BudgetRow | null, actor: Actor, act: Act): BudgetRow {
  const found = readable(budget, actor);
  unhindered(can(actor, act, subjectOf(found)));
  return found;
}

/** Whether the actor may see an option: placed ones all; what is not looked at yet, or not placed, its proposer and the staff. A plan that is public already is shown at once. */
export function maySeeOption(actor: Actor, budget: Known, option: OptionRow): boolean {
  if (option.outcome === 'feasible' || option.outcome === 'not-feasible' || (option.planId !== null && option.outcome === null)) return true;
  return canReadUnpublished(actor, { ...subjectOfOption(budget, option), public: false });
}

/** The budget of an option, when both exist for this actor and it is theirs to look after the option: to check it, and to account for it. */
export function lookedAfter(budget: BudgetRow | null, option: OptionRow, actor: Actor): BudgetRow {
  const found = readable(budget, actor);
  required(maySeeOption(actor, found, option) ? option : null);
  unhindered(can(actor, 'check-budget-option', subjectOfOption(found, option)));
  return found;
}
