import { fractions } from '../kernel/index.js';
import type { Count, RankedElection, Unranked } from './ballots.js';
import { Levels, type LevelsAccount, type SumOutcome } from './levels.js';

/**
 * Plurality ("first past the post"): each ballot is one vote for its first preference; equal firsts share the vote. Defined in e.g. S. J. Brams and P. C.
 * Fishburn, "Voting procedures", Handbook of Social Choice and Welfare 1 (2002), section 4. A ballot without a ranking is shared by all (`last`) or by nobody.
 */
export function countPlurality(election: RankedElection, unranked: Unranked = 'last'): Count<SumOutcome, LevelsAccount> {
  const { candidates, ballots } = election;
  const levels = new Levels(candidates);
  for (const { ranking, count } of ballots) {
    const first = ranking[0] ?? (unranked === 'last' ? [...candidates.keys()] : []);
    const chosen = new Set(first);
    levels.add(count, candidates.map((_, index) => (chosen.has(index) ? fractions.fraction(1, first.length) : fractions.ZERO)));
  }
  return levels.result('plurality', { unranked });
}
