import { fractions } from '../kernel/index.js';
import { type Count, total } from './ballots.js';
import { Levels, type LevelsAccount, type SumOutcome } from './levels.js';

/** The score that a voter gives each candidate (null: none given), and how many voters did so. */
export interface ScoreBallot {
  readonly scores: readonly (number | null)[];
  readonly count: number;
}

/** The lowest and the highest score that may be given; whole numbers. */
export interface ScoreRange {
  readonly least: number;
  readonly most: number;
}

/**
 * Score voting: each voter rates each candidate on a fixed scale; the highest sum wins. W. D. Smith, "Range voting" (2000), in the form that adds. A candidate
 * that a voter does not rate gets the lowest score.
 */
export function countScore(candidates: readonly string[], ballots: readonly ScoreBallot[], { least, most }: ScoreRange): Count<SumOutcome, LevelsAccount> {
  const levels = new Levels(candidates);
  for (const { scores, count } of ballots) {
    const given = candidates.map((_, index) => scores[index] ?? least);
    if (given.some((score) => !Number.isInteger(score) || score < least || score > most)) throw new RangeError(`a score should be a whole number from ${least} to ${most}`);
    levels.add(count, given.map((score) => fractions.fraction(score)));
  }
  const all = BigInt(total(ballots));
  return levels.result('score', { least: String(least), most: String(most), leastPossible: String(BigInt(least) * all), mostPossible: String(BigInt(most) * all) });
}
