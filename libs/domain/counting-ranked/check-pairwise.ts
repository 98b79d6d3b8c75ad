import type { Count, RankingOutcome } from './ballots.js';
import { checkNames, expect, refuse, wholeOf } from './checking.js';
import { layers } from './pairwise.js';
import type { LockStep, RankedPairsAccount } from './ranked-pairs.js';
import type { SchulzeAccount } from './schulze.js';

type Table = bigint[][];

const cell = (table: Table, row: number, column: number): bigint => table[row]?.[column] ?? 0n;

/** The pairs of candidates in the order in which an account names them. */
const allPairs = (size: number): [number, number][] => Array.from({ length: size }, (_, a) => Array.from({ length: size - a - 1 }, (__, offset): [number, number] => [a, a + 1 + offset])).flat();

/** Reads the comparisons: every pair once, and in each all ballots. */
function readTable({ candidates, steps, ballots }: SchulzeAccount | RankedPairsAccount): Table {
  checkNames(candidates);
  const table: Table = candidates.map(() => candidates.map(() => 0n));
  allPairs(candidates.length).forEach(([a, b], index) => {
    const pair = [candidates[a], candidates[b]];
    const name = `pair ${pair.join(' and ')}`;
    const step = steps[index];
    if (step?.step !== 'pair') return refuse(index + 1, name, 'the comparison is missing');
    const [over, under, neither] = [step.wins[0], step.wins[1], step.neither].map((text) => wholeOf(text, index + 1, name));
    if (over === undefined || under === undefined || neither === undefined || String(over + under + neither) !== ballots) refuse(index + 1, name, `the figures do not add up to ${ballots} ballots`);
    expect(index + 1, name, step, { step: 'pair', pair, wins: [String(over), String(under)], neither: String(neither) });
    for (const [row, column, value] of [[a, b, over], [b, a, under]] as const) {
      const figures = table[row];
      if (figures !== undefined) figures[column] = value;
    }
  });
  return table;
}

/** Links between candidates, each written as row × size + column. */
type Links = Set<number>;

/** Whether a path of links leads from one to the other. */
function leads(links: Links, size: number, from: number, to: number): boolean {
  const seen = new Set([from]);
  for (const here of seen) for (let next = 0; next < size; next += 1) if (!seen.has(next) && links.has(here * size + next)) seen.add(next);
  return seen.has(to);
}

/** The strongest paths from one candidate: time and again the candidate that is reached most strongly is settled. */
function strongestFrom(table: Table, from: number): bigint[] {
  const reached = table.map((_, to) => (cell(table, from, to) > cell(table, to, from) ? cell(table, from, to) : 0n));
  const open = new Set(table.keys());
  open.delete(from);
  while (open.size > 0) {
    const next = [...open].reduce((a, b) => ((reached[a] ?? 0n) >= (reached[b] ?? 0n) ? a : b));
    open.delete(next);
    for (const to of open) {
      const link = cell(table, next, to) > cell(table, to, next) ? cell(table, next, to) : 0n;
      const through = link < (reached[next] ?? 0n) ? link : (reached[next] ?? 0n);
      if (through > (reached[to] ?? 0n)) reached[to] = through;
    }
  }
  return reached;
}

/** Finds the strongest paths of an account once more, in another way. */
export function checkSchulze({ outcome, account }: Count<RankingOutcome, SchulzeAccount>): void {
  const { candidates, steps } = account;
  const table = readTable(account);
  const pairs = allPairs(candidates.length);
  const strengths = candidates.map((_, from) => strongestFrom(table, from));
  pairs.forEach(([a, b], index) => {
    const pair = [candidates[a], candidates[b]];
    const should = { step: 'path', pair, strengths: [String(cell(strengths, a, b)), String(cell(strengths, b, a))] };
    expect(pairs.length + index + 1, `path ${pair.join(' and ')}`, steps[pairs.length + index], should);
  });
  if (steps.length !== pairs.length * 2) refuse(pairs.length * 2 + 1, 'step', 'there are steps too many');
  const ranking = layers(candidates, (a, b) => cell(strengths, a, b) > cell(strengths, b, a));
  expect(steps.length + 1, 'outcome', outcome, ranking);
}

interface Victory {
  readonly winner: number;
  readonly loser: number;
  readonly votes: bigint;
  readonly against: bigint;
}

/** Victories from the strongest to the weakest. */
function victories(table: Table): Victory[] {
  const all = table.flatMap((row, winner) => row.map((votes, loser): Victory => ({ winner, loser, votes, against: cell(table, loser, winner) }))).filter(({ votes, against }) => votes > against);
  return all.sort((a, b) => (a.votes !== b.votes ? (a.votes > b.votes ? -1 : 1) : a.against !== b.against ? (a.against < b.against ? -1 : 1) : a.winner - b.winner || a.loser - b.loser));
}

/** Locks the victories of an account once more. */
export function checkRankedPairs({ outcome, account }: Count<RankingOutcome, RankedPairsAccount>): void {
  const { candidates, steps } = account;
  const size = candidates.length;
  const table = readTable(account);
  const first = allPairs(size).length;
  const all = victories(table);
  const locked: Links = new Set();
  let links: Links = new Set();
  all.forEach((victory, index) => {
    const { votes, against } = victory;
    if (all[index - 1]?.votes !== votes || all[index - 1]?.against !== against) {
      links = new Set(locked);
      for (let at = index; all[at]?.votes === votes && all[at]?.against === against; at += 1) links.add((all[at]?.winner ?? 0) * size + (all[at]?.loser ?? 0));
    }
    const circle = leads(links, size, victory.loser, victory.winner);
    if (!circle) locked.add(victory.winner * size + victory.loser);
    const [winner = '', loser = ''] = [candidates[victory.winner], candidates[victory.loser]];
    const should: LockStep = { step: 'lock', winner, loser, votes: String(votes), against: String(against), locked: !circle };
    expect(first + index + 1, `lock ${winner} over ${loser}`, steps[first + index], should);
  });
  if (steps.length !== first + all.length) refuse(first + all.length + 1, 'step', 'there are steps too many');
  expect(steps.length + 1, 'outcome', outcome, layers(candidates, (a, b) => locked.has(a * size + b)));
}
