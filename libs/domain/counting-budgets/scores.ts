import type { BudgetElection } from './election.js';

/** What a project's score is: the number of ballots that name it, the sum of its points, or the sum of its positions (first of `maxLength` counts `maxLength`). */
export const SCORINGS = ['approvals', 'points', 'positions'] as const;
export type Scoring = (typeof SCORINGS)[number];

/** How many ballots name each project. */
export function countVotes(election: BudgetElection): number[] {
  const votes = election.projects.map(() => 0);
  for (const { projects } of election.ballots) for (const project of projects) votes[project]! += 1;
  return votes;
}

/** The scoring that goes with the election's kind of ballot. */
export const ownScoring = ({ kind }: BudgetElection): Scoring => (kind === 'ordinal' ? 'positions' : kind === 'cumulative' || kind === 'scoring' ? 'points' : 'approvals');

/** Every project's score, in units of 1 / 10^places (only points can have decimals). */
export function countScores(election: BudgetElection, scoring: Scoring): { readonly scores: readonly bigint[]; readonly places: number } {
  if (scoring === 'approvals') return { scores: countVotes(election).map(BigInt), places: 0 };
  const sums = election.projects.map(() => 0);
  const length = election.maxLength ?? election.projects.length;
  for (const { projects, points } of election.ballots) {
    projects.forEach((project, position) => (sums[project]! += scoring === 'points' ? (points?.[position] ?? 0) : Math.max(0, length - position)));
  }
  return { scores: sums.map(BigInt), places: scoring === 'points' ? election.pointPlaces : 0 };
}
