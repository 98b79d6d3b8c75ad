import { BUDGET_LIMITS, type CountedBudgetBallot, SHARES_RULES } from '#domain/budgets';
import type { BudgetRow, OptionRow } from '../budget.repository.js';

/** A counted budget as anyone may take it along: docs/schemas/budget-round-v1.json. Amounts in euro cents. Without ballots, figures and account where fewer than five voted. */
export function budgetRound(budget: BudgetRow, options: readonly OptionRow[], ballots: readonly CountedBudgetBallot[] | null): object | null {
  const { result } = budget;
  if (budget.state !== 'counted' || result === null) return null;
  const lots = new Map(result.options.map(({ option, lot }) => [option, lot]));
  return {
    schema: 'brink-budget-round',
    version: 1,
    id: budget.id,
    title: budget.title,
    municipality: budget.municipalityName,
    area: budget.areaName,
    amountCents: budget.amountCents,
    method: budget.method,
    rules: budget.method === 'equal-shares' ? SHARES_RULES : { order: 'votes', skip: true },
    ballotKind: budget.ballotKind,
    pointsPerBallot: budget.ballotKind === 'points' ? BUDGET_LIMITS.points : null,
    voteOpenedAt: budget.voteOpenedAt?.toISOString() ?? null,
    closedAt: budget.closesAt.toISOString(),
    roll: budget.roll,
    secretHash: budget.secretHash,
    lot: { ...result.lot, secretHash: budget.lotHash },
    options: options.flatMap(({ id, number, title, costCents, planId }) => (lots.has(id) ? [{ id, number, lot: lots.get(id), title, costCents, planId }] : [])),
    ballots,
    result: { winners: result.winners, spentCents: result.spentCents, ...(ballots === null ? {} : { cast: result.cast, served: result.served, options: result.options, mostVotes: result.mostVotes, account: result.account }) },
  };
}
