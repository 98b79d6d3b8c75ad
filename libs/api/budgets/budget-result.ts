import { type BudgetResult, tellBudget } from '#domain/budgets';
import { mayShow, shownPaper } from '#domain/deciding';
import type { BudgetOptionStoryType, BudgetResultType } from './budgets.type.js';

const NO_FIGURES = { how: null, votes: null, points: null, eachCents: null, gaveAll: null, gaveAllCents: null, hadCents: null, leftCents: null };

/** The result as it may be shown: where fewer than five voted, what won, and none of the figures. */
export function shownResult(result: BudgetResult, amountCents: number, onPaper: number): BudgetResultType {
  const story = tellBudget(result);
  const money = { spentCents: result.spentCents, leftCents: amountCents - result.spentCents, paper: shownPaper(onPaper, result.cast) };
  if (mayShow(result.cast)) return { ...money, cast: result.cast, served: result.served, shareCents: story.shareCents, inHandCents: story.inHandCents, options: [...story.options], mostVotes: { winners: [...result.mostVotes.winners], served: result.mostVotes.served } };
  const byCode = [...story.options].sort((a, b) => (a.place ?? 1_000) - (b.place ?? 1_000) || (a.option < b.option ? -1 : 1));
  return { ...money, cast: null, served: null, shareCents: null, inHandCents: null, mostVotes: null, options: byCode.map(({ option, won, place, costCents }): BudgetOptionStoryType => ({ option, won, place, costCents, ...NO_FIGURES })) };
}
