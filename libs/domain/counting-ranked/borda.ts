import { fractions } from '../kernel/index.js';
import type { Count, RankedElection, Unranked } from './ballots.js';
import { Levels, type LevelsAccount, type SumOutcome } from './levels.js';

/**
 * The Borda count: of n candidates the first gets n points, the next n - 1, the last 1. J.-C. de Borda, "Mémoire sur les élections au scrutin" (1781). Tied
 * candidates share the mean of their places; unranked ones share the mean of the places that are left (`last`) or get nothing (`uncompared`).
 */
export function countBorda(election: RankedElection, unranked: Unranked = 'last'): Count<SumOutcome, LevelsAccount> {
  const { candidates, ballots } = election;
  const levels = new Levels(candidates);
  for (const { ranking, count } of ballots) {
    const ranked = new Set(ranking.flat());
    const rest = unranked === 'last' ? [...candidates.keys()].filter((index) => !ranked.has(index)) : [];
    const points = candidates.map(() => fractions.ZERO);
    let place = 0;
    for (const tied of [...ranking, rest]) {
      const mean = fractions.fraction(2 * (candidates.length - place) - tied.length + 1, 2);
      for (const index of tied) points[index] = mean;
      place += tied.length;
    }
    levels.add(count, points);
  }
  return levels.result('borda', { unranked });
}
