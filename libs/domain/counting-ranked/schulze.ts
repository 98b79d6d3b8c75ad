import { type Count, type RankedElection, type RankingOutcome, type Unranked, total } from './ballots.js';
import { type PairStep, type PairTable, at, comparePairs, layers, pairSteps } from './pairwise.js';

/** The strongest paths between two candidates, there and back. */
export interface PathStep {
  readonly step: 'path';
  readonly pair: readonly [string, string];
  readonly strengths: readonly [string, string];
}

/** The account of a count by Schulze's method. */
export interface SchulzeAccount {
  readonly method: 'schulze';
  readonly unranked: Unranked;
  readonly ballots: string;
  readonly candidates: readonly string[];
  readonly steps: readonly (PairStep | PathStep)[];
}

/** The strength of the strongest path from each candidate to each other; a link is as strong as the votes that win it. */
function strongestPaths(table: PairTable): PairTable {
  const { size } = table;
  const paths = new Float64Array(size * size);
  for (let a = 0; a < size; a += 1) for (let b = 0; b < size; b += 1) if (at(table, a, b) > at(table, b, a)) paths[a * size + b] = at(table, a, b);
  for (let via = 0; via < size; via += 1) {
    for (let a = 0; a < size; a += 1) {
      const first = paths[a * size + via] ?? 0;
      if (first === 0 || a === via) continue;
      for (let b = 0; b < size; b += 1) {
        const strength = Math.min(first, paths[via * size + b] ?? 0);
        if (a !== b && strength > (paths[a * size + b] ?? 0)) paths[a * size + b] = strength;
      }
    }
  }
  return { size, wins: paths };
}

/**
 * Schulze's method with winning votes: M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and condorcet-consistent single-winner election
 * method", Social Choice and Welfare 36 (2011), section 2. Candidates whose paths are equally strong are tied; no lot falls.
 */
export function countSchulze(election: RankedElection, unranked: Unranked = 'last'): Count<RankingOutcome, SchulzeAccount> {
  const { candidates, ballots } = election;
  const table = comparePairs(election, unranked);
  const paths = strongestPaths(table);
  const pairs = pairSteps(election, table);
  const pathSteps = candidates.flatMap((first, a) =>
    candidates.slice(a + 1).map((second, offset): PathStep => ({ step: 'path', pair: [first, second], strengths: [String(at(paths, a, a + 1 + offset)), String(at(paths, a + 1 + offset, a))] })),
  );
  return {
    outcome: layers(candidates, (a, b) => at(paths, a, b) > at(paths, b, a)),
    account: { method: 'schulze', unranked, ballots: String(total(ballots)), candidates, steps: [...pairs, ...pathSteps] },
  };
}
