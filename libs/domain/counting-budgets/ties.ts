import type { BudgetElection } from './election.js';

/** How a tie falls: to the smallest id as a text; or to the lowest cost, then the most votes, then the smallest id. */
export const TIE_RULES = ['lexico', 'cost-votes-lexico'] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** What a tie may hang on. */
export interface Tied {
  readonly id: string;
  readonly cost: bigint;
  readonly votes: number;
}

/** Negative when a tie between `a` and `b` falls to `a`. Ids compare as texts: "10" comes before "9". */
export function compareTied(rule: TieRule, a: Tied, b: Tied): number {
  if (rule === 'cost-votes-lexico') {
    if (a.cost !== b.cost) return a.cost < b.cost ? -1 : 1;
    if (a.votes !== b.votes) return b.votes - a.votes;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** For each project its place in the order of the tie rule: of two that are tied, the lower place wins. */
export function tieRanks(election: BudgetElection, votes: readonly number[], rule: TieRule): Int32Array {
  const tied = election.projects.map(({ id, cost }, i) => ({ id, cost, votes: votes[i] ?? 0, i }));
  const ranks = new Int32Array(tied.length);
  tied.sort((a, b) => compareTied(rule, a, b)).forEach(({ i }, rank) => (ranks[i] = rank));
  return ranks;
}
