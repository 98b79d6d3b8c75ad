import { fractions } from '../kernel/index.js';
import type { Count } from './ballots.js';
import { Levels, type LevelsAccount, type SumOutcome } from './levels.js';

/** The candidates that a voter approves of, and how many voters did so. */
export interface ApprovalBallot {
  readonly approved: readonly number[];
  readonly count: number;
}

/** Approval voting: each voter approves of any number of candidates; most approvals wins. S. J. Brams and P. C. Fishburn, "Approval Voting", American Political Science Review 72 (1978). */
export function countApproval(candidates: readonly string[], ballots: readonly ApprovalBallot[]): Count<SumOutcome, LevelsAccount> {
  const levels = new Levels(candidates);
  for (const { approved, count } of ballots) {
    const chosen = new Set(approved);
    levels.add(count, candidates.map((_, index) => fractions.fraction(chosen.has(index) ? 1 : 0)));
  }
  return levels.result('approval', {});
}
