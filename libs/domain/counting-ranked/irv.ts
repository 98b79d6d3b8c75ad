import { type Count, type RankedElection, type Unranked, nameOf, total } from './ballots.js';

/** Papers that moved from an excluded candidate: to whom (null: no further preference) and how many. */
export interface IrvMove {
  readonly to: string | null;
  readonly papers: string;
}

/** One round: what everybody had, who had no preference left, and who was excluded or won. `tied` names those from whom the lot took the excluded one. */
export interface IrvStep {
  readonly round: number;
  readonly tally: Readonly<Record<string, string>>;
  readonly exhausted: string;
  readonly excluded: string | null;
  readonly winner: string | null;
  readonly tied: readonly string[];
  readonly moved: readonly IrvMove[];
}

/** The account of an instant-runoff. */
export interface IrvAccount {
  readonly method: 'irv';
  readonly unranked: Unranked;
  readonly ballots: string;
  readonly candidates: readonly string[];
  readonly tieOrder: readonly string[];
  readonly steps: readonly IrvStep[];
}

/** Who wins an instant-runoff. */
export interface IrvOutcome {
  readonly winner: readonly string[];
}

/** Settings of an instant-runoff. `tieOrder`: the order of the lot, without it the order of the candidates. */
export interface IrvOptions {
  readonly unranked?: Unranked;
  readonly tieOrder?: readonly number[];
}

interface Pile {
  readonly preferences: readonly number[];
  readonly at: number;
  readonly papers: bigint;
}

/** The preferences of one ballot that name one candidate. Equals name nobody and are passed over; with `last` one single unranked candidate is the last preference. */
function preferences(ranking: readonly (readonly number[])[], candidates: number, unranked: Unranked): number[] {
  const single = ranking.flatMap((tied) => (tied.length === 1 ? tied : []));
  const ranked = new Set(ranking.flat());
  if (unranked === 'uncompared' || ranked.size !== candidates - 1) return single;
  for (let index = 0; index < candidates; index += 1) if (!ranked.has(index)) return [...single, index];
  return single;
}

class Runoff {
  readonly steps: IrvStep[] = [];
  readonly continuing: Set<number>;
  private readonly piles: Pile[][];
  private readonly tally: bigint[];
  private exhausted = 0n;

  constructor(
    private readonly election: RankedElection,
    private readonly order: readonly number[],
    unranked: Unranked,
  ) {
    const { candidates, ballots } = election;
    this.continuing = new Set(candidates.keys());
    this.piles = candidates.map(() => []);
    this.tally = candidates.map(() => 0n);
    for (const { ranking, count } of ballots) this.give({ preferences: preferences(ranking, candidates.length, unranked), at: -1, papers: BigInt(count) });
  }

  private votesOf = (index: number): bigint => this.tally[index] ?? 0n;

  private give(pile: Pile): number | null {
    const at = pile.preferences.findIndex((index, place) => place > pile.at && this.continuing.has(index));
    const to = pile.preferences[at] ?? null;
    if (to === null) this.exhausted += pile.papers;
    else {
      this.piles[to]?.push({ ...pile, at });
      this.tally[to] = this.votesOf(to) + pile.papers;
    }
    return to;
  }

  private note(excluded: number | null, winner: number | null, tied: readonly number[]): void {
    const { candidates } = this.election;
    const name = (index: number | null): string | null => (index === null ? null : nameOf(candidates, index));
    const names = (among: (index: number) => boolean): string[] => candidates.filter((_, index) => among(index));
    const tally = Object.fromEntries(candidates.map((key, index) => [key, String(this.votesOf(index))] as const).filter((_, index) => this.continuing.has(index)));
    const figures = { round: this.steps.length + 1, tally, exhausted: String(this.exhausted), excluded: name(excluded), winner: name(winner), tied: names((index) => tied.includes(index)) };
    this.steps.push({ ...figures, moved: excluded === null ? [] : this.exclude(excluded) });
  }

  private exclude(from: number): IrvMove[] {
    this.continuing.delete(from);
    const { candidates } = this.election;
    const moved = new Map<number, bigint>();
    for (const pile of this.piles[from] ?? []) {
      const to = this.give(pile) ?? candidates.length;
      moved.set(to, (moved.get(to) ?? 0n) + pile.papers);
    }
    this.piles[from] = [];
    return [...moved].sort(([a], [b]) => a - b).map(([to, papers]) => ({ to: candidates[to] ?? null, papers: String(papers) }));
  }

  /** Runs rounds until somebody has more than half of the votes that still count. */
  run(): number {
    for (;;) {
      const left = this.order.filter((index) => this.continuing.has(index));
      const sum = left.map(this.votesOf).reduce((a, b) => a + b, 0n);
      const winner = left.find((index) => left.length === 1 || this.votesOf(index) * 2n > sum);
      if (winner !== undefined) {
        this.note(null, winner, []);
        return winner;
      }
      const low = left.map(this.votesOf).reduce((a, b) => (a < b ? a : b));
      const lowest = left.filter((index) => this.votesOf(index) === low);
      this.note(lowest.at(-1) ?? 0, null, lowest.length > 1 ? lowest : []);
    }
  }
}

/**
 * Instant-runoff: the candidate with the fewest votes is excluded, one at a time, until somebody has more than half of the votes that still count. Robert's
 * Rules of Order Newly Revised (12th edition, 45:62–69), "preferential voting"; the thresholds of RCTab (continuing ballots). Of those tied for the fewest
 * votes the last in the order of the lot is excluded.
 */
export function countIrv(election: RankedElection, options: IrvOptions = {}): Count<IrvOutcome, IrvAccount> {
  const { candidates, ballots } = election;
  const unranked = options.unranked ?? 'uncompared';
  const order = options.tieOrder ?? candidates.map((_, index) => index);
  const runoff = new Runoff(election, order, unranked);
  const winner = runoff.run();
  return {
    outcome: { winner: [nameOf(candidates, winner)] },
    account: { method: 'irv', unranked, ballots: String(total(ballots)), candidates, tieOrder: order.map((index) => nameOf(candidates, index)), steps: runoff.steps },
  };
}
