import { type Count, type RankedElection, type RankingOutcome, type Unranked, nameOf, total } from './ballots.js';
import { type PairStep, type PairTable, at, comparePairs, layers, pairSteps } from './pairwise.js';

/** What happened to a victory: locked, or dropped because it would close a circle with those locked before it or as strong as it. */
export interface LockStep {
  readonly step: 'lock';
  readonly winner: string;
  readonly loser: string;
  readonly votes: string;
  readonly against: string;
  readonly locked: boolean;
}

/** The account of a count by Ranked Pairs. */
export interface RankedPairsAccount {
  readonly method: 'ranked-pairs';
  readonly unranked: Unranked;
  readonly ballots: string;
  readonly candidates: readonly string[];
  readonly steps: readonly (PairStep | LockStep)[];
}

interface Victory {
  readonly winner: number;
  readonly loser: number;
  readonly votes: number;
  readonly against: number;
}

/** Victories, the strongest first: most winning votes, then fewest against. Equally strong ones stand together. */
function victories(table: PairTable): Victory[][] {
  const all: Victory[] = [];
  for (let winner = 0; winner < table.size; winner += 1) {
    for (let loser = 0; loser < table.size; loser += 1) {
      const [votes, against] = [at(table, winner, loser), at(table, loser, winner)];
      if (votes > against) all.push({ winner, loser, votes, against });
    }
  }
  all.sort((a, b) => b.votes - a.votes || a.against - b.against);
  const groups: Victory[][] = [];
  for (const victory of all) {
    const group = groups.at(-1);
    if (group?.[0]?.votes === victory.votes && group[0].against === victory.against) group.push(victory);
    else groups.push([victory]);
  }
  return groups;
}

/** Who can be reached from whom, as sets of bits. */
type Reach = bigint[];

const reaches = (reach: Reach, from: number, to: number): boolean => (((reach[from] ?? 0n) >> BigInt(to)) & 1n) === 1n;

function link(reach: Reach, from: number, to: number): void {
  if (reaches(reach, from, to)) return;
  const gained = (reach[to] ?? 0n) | (1n << BigInt(to));
  reach.forEach((set, index) => {
    if (index === from || reaches(reach, index, from)) reach[index] = set | gained;
  });
}

/** Locks what closes no circle. Of equally strong victories that close a circle together none is locked. */
function lock(size: number, groups: readonly (readonly Victory[])[]): ReadonlySet<Victory> {
  const locked = new Set<Victory>();
  const reach: Reach = Array.from({ length: size }, () => 0n);
  for (const group of groups) {
    const tried = [...reach];
    for (const { winner, loser } of group) link(tried, winner, loser);
    for (const victory of group) {
      if (reaches(tried, victory.loser, victory.winner)) continue;
      locked.add(victory);
      link(reach, victory.winner, victory.loser);
    }
  }
  return locked;
}

/**
 * Ranked Pairs with winning votes: T. N. Tideman, "Independence of clones as a criterion for voting rules", Social Choice and Welfare 4 (1987). Between equally
 * strong victories no lot falls: those that close a circle together are dropped together.
 */
export function countRankedPairs(election: RankedElection, unranked: Unranked = 'last'): Count<RankingOutcome, RankedPairsAccount> {
  const { candidates, ballots } = election;
  const table = comparePairs(election, unranked);
  const groups = victories(table);
  const locked = lock(table.size, groups);
  const name = (index: number): string => nameOf(candidates, index);
  const steps = groups.flat().map((v): LockStep => ({ step: 'lock', winner: name(v.winner), loser: name(v.loser), votes: String(v.votes), against: String(v.against), locked: locked.has(v) }));
  const edges = new Set([...locked].map((v) => v.winner * table.size + v.loser));
  return {
    outcome: layers(candidates, (a, b) => edges.has(a * table.size + b)),
    account: { method: 'ranked-pairs', unranked, ballots: String(total(ballots)), candidates, steps: [...pairSteps(election, table), ...steps] },
  };
}
