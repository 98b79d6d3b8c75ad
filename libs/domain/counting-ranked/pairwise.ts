import { type RankedElection, type Unranked, nameOf, total } from './ballots.js';

/** How often each candidate (row) is ranked above each other (column), row after row. */
export interface PairTable {
  readonly size: number;
  readonly wins: Float64Array;
}

/** One comparison: both names, how many rank the first above the second, how many the second above the first, and how many neither. */
export interface PairStep {
  readonly step: 'pair';
  readonly pair: readonly [string, string];
  readonly wins: readonly [string, string];
  readonly neither: string;
}

/** The figure at a row and a column. */
export const at = (table: PairTable, row: number, column: number): number => table.wins[row * table.size + column] ?? 0;

function compareOn(table: PairTable, groups: readonly (readonly number[])[], count: number): void {
  const { size, wins } = table;
  groups.forEach((above, place) => {
    for (const below of groups.slice(place + 1)) for (const a of above) for (const b of below) wins[a * size + b] = (wins[a * size + b] ?? 0) + count;
  });
}

/** Compares all pairs. With `last` the unranked stand together below all ranked; otherwise they are in no comparison. Exact: no sum exceeds the number of votes. */
export function comparePairs(election: RankedElection, unranked: Unranked): PairTable {
  const size = election.candidates.length;
  const table: PairTable = { size, wins: new Float64Array(size * size) };
  for (const { ranking, count } of election.ballots) {
    const ranked = new Set(ranking.flat());
    const rest = unranked === 'uncompared' ? [] : [...election.candidates.keys()].filter((index) => !ranked.has(index));
    compareOn(table, [...ranking, rest], count);
  }
  return table;
}

/** The comparisons of an account: each pair once. */
export function pairSteps(election: RankedElection, table: PairTable): PairStep[] {
  const { candidates, ballots } = election;
  const all = total(ballots);
  return candidates.flatMap((first, a) =>
    candidates.slice(a + 1).map((second, offset): PairStep => {
      const b = a + 1 + offset;
      const [over, under] = [at(table, a, b), at(table, b, a)];
      return { step: 'pair', pair: [first, second], wins: [String(over), String(under)], neither: String(all - over - under) };
    }),
  );
}

/** The table by names: `pairwise[a][b]` is how many rank `a` above `b`. */
export function pairwiseByName(election: RankedElection, unranked: Unranked): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const table = comparePairs(election, unranked);
  const { candidates } = election;
  const row = (a: number): [string, string][] => candidates.flatMap((name, b): [string, string][] => (a === b ? [] : [[name, String(at(table, a, b))]]));
  return Object.fromEntries(candidates.map((name, a) => [name, Object.fromEntries(row(a))]));
}

/** Ranks in layers: who is beaten by nobody left comes next, together. */
export function layers(candidates: readonly string[], beats: (a: number, b: number) => boolean): string[][] {
  const ranking: string[][] = [];
  let left = [...candidates.keys()];
  while (left.length > 0) {
    const best = left.filter((b) => !left.some((a) => beats(a, b)));
    ranking.push(best.map((index) => nameOf(candidates, index)));
    left = left.filter((index) => !best.includes(index));
    if (best.length === 0) throw new RangeError('everybody left is beaten');
  }
  return ranking;
}
