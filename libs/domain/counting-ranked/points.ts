import { fractions } from '../kernel/index.js';
import { type Count, total } from './ballots.js';
import { Levels, type LevelsAccount, type SumOutcome } from './levels.js';

/** The points that a voter gives each candidate, and how many voters did so. */
export interface PointsBallot {
  readonly points: readonly number[];
  readonly count: number;
}

/**
 * Points to distribute (cumulative voting): each voter shares out at most `each` points; the highest sum wins. Described in G. W. Cox,
 * "Centripetal and centrifugal incentives in electoral systems", American Journal of Political Science 34 (1990). Points may be left unspent.
 */
export function countPoints(candidates: readonly string[], ballots: readonly PointsBallot[], each: number): Count<SumOutcome, LevelsAccount> {
  const levels = new Levels(candidates);
  let spent = 0n;
  for (const { points, count } of ballots) {
    if (points.length > candidates.length || points.some((number) => !Number.isInteger(number) || number < 0)) throw new RangeError('points should be whole numbers from 0, one for each candidate');
    const sum = points.reduce((a, b) => a + b, 0);
    if (sum > each) throw new RangeError(`a ballot gives ${sum} points of ${each}`);
    spent += BigInt(sum) * BigInt(count);
    levels.add(count, candidates.map((_, index) => fractions.fraction(points[index] ?? 0)));
  }
  return levels.result('points', { each: String(each), spent: String(spent), unspent: String(BigInt(each) * BigInt(total(ballots)) - spent) });
}
