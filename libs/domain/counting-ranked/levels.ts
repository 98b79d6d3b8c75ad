import { type Fraction, fractions } from '../kernel/index.js';
import { type Count, type RankingOutcome, rankBy } from './ballots.js';
import { exactText } from './decimals.js';

/** How many ballots gave a candidate so many points. */
export interface Level {
  readonly points: string;
  readonly ballots: string;
}

/** All ballots of one candidate by the points that they gave, and the sum. */
export interface LevelsStep {
  readonly candidate: string;
  readonly levels: readonly Level[];
  readonly score: string;
}

/** The methods that add points. */
export type SumMethod = 'borda' | 'plurality' | 'approval' | 'score' | 'points';

/** The account of a count that adds points. `rules` holds the settings and what follows from them. */
export interface LevelsAccount {
  readonly method: SumMethod;
  readonly rules: Readonly<Record<string, string>>;
  readonly ballots: string;
  readonly candidates: readonly string[];
  readonly steps: readonly LevelsStep[];
}

/** Names by score, and the score of each. */
export interface SumOutcome {
  readonly ranking: RankingOutcome;
  readonly scores: Readonly<Record<string, string>>;
}

/** Gathers points per candidate, then adds them exactly. */
export class Levels {
  private readonly given: Map<string, { readonly points: Fraction; ballots: bigint }>[];
  private ballots = 0n;

  constructor(private readonly candidates: readonly string[]) {
    this.given = candidates.map(() => new Map());
  }

  /** Adds ballots that give each candidate these points. */
  add(count: number, points: readonly Fraction[]): void {
    this.ballots += BigInt(count);
    this.given.forEach((levels, index) => {
      const value = points[index] ?? fractions.ZERO;
      const key = fractions.toText(value);
      const level = levels.get(key);
      if (level === undefined) levels.set(key, { points: value, ballots: BigInt(count) });
      else level.ballots += BigInt(count);
    });
  }

  /** The sums, the ranking and the account. */
  result(method: SumMethod, rules: Readonly<Record<string, string>>): Count<SumOutcome, LevelsAccount> {
    const scores = this.given.map((levels) => [...levels.values()].reduce((sum, level) => fractions.add(sum, fractions.multiply(level.points, fractions.fraction(level.ballots))), fractions.ZERO));
    const score = (index: number): Fraction => scores[index] ?? fractions.ZERO;
    const steps = this.candidates.map((candidate, index): LevelsStep => {
      const levels = [...(this.given[index] ?? new Map<string, never>()).values()].sort((a, b) => fractions.compare(b.points, a.points));
      return { candidate, levels: levels.map(({ points, ballots }) => ({ points: exactText(points), ballots: String(ballots) })), score: exactText(score(index)) };
    });
    return {
      outcome: { ranking: rankBy(this.candidates, (a, b) => fractions.compare(score(a), score(b))), scores: Object.fromEntries(steps.map((step) => [step.candidate, step.score])) },
      account: { method, rules, ballots: String(this.ballots), candidates: this.candidates, steps },
    };
  }
}
