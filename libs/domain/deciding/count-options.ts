import { type AnyAccount, type AnyCount, type RankedElection, type StvOutcome, type SumOutcome, countApproval, countBorda, countIrv, countPlurality, countPoints, countRankedPairs, countSchulze, countScore, countStv } from '../counting-ranked/index.js';
import { fractions } from '../kernel/index.js';
import { joinChambers } from './joining.js';
import { type Lot, drawLot } from './lot.js';
import { BLANK, OPTION_LIMITS, type OptionMethod, marksOf } from './options.js';
import { takeQuorum } from './quorum.js';
import type { ChamberResult, ChamberVotes, CountStep, OptionCount, RoundResult } from './result.js';
import type { OptionRules } from './round.js';

/** Ballots that say the same, as numbers, and how many they are. */
interface Pile {
  readonly marks: readonly number[];
  readonly count: number;
}

const pilesOf = (counts: Readonly<Record<string, number>>): Pile[] =>
  Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([choice, count]) => {
      const marks = marksOf(choice);
      return marks === null ? [] : [{ marks, count }];
    });

/** What a ballot puts on top, or its order. */
const rankingOf = (marks: readonly number[]): number[][] =>
  marks
    .flatMap((rank, option) => (rank > 0 ? [{ rank, option }] : []))
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => [option]);

function counted({ method, seats }: { readonly method: OptionMethod; readonly seats: number }, candidates: readonly string[], piles: readonly Pile[], order: readonly number[]): AnyCount {
  const ranked: RankedElection = { candidates, ballots: piles.map(({ marks, count }) => ({ ranking: rankingOf(marks), count })) };
  switch (method) {
    case 'plurality':
      return countPlurality(ranked, 'uncompared');
    case 'approval':
      return countApproval(candidates, piles.map(({ marks, count }) => ({ approved: marks.flatMap((mark, i) => (mark === 1 ? [i] : [])), count })));
    case 'score':
      return countScore(candidates, piles.map(({ marks, count }) => ({ scores: marks, count })), { least: 0, most: OPTION_LIMITS.highestScore });
    case 'points':
      return countPoints(candidates, piles.map(({ marks, count }) => ({ points: marks, count })), OPTION_LIMITS.points);
    case 'irv':
      return countIrv(ranked, { tieOrder: order.map((option) => option - 1) });
    case 'schulze':
      return countSchulze(ranked);
    case 'ranked-pairs':
      return countRankedPairs(ranked);
    case 'borda':
      return countBorda(ranked);
    case 'stv':
      return countStv('scotland', { candidates, seats, ballots: piles.map(({ marks, count }) => ({ ranking: rankingOf(marks).flat(), count })), tieOrder: order.map((option) => option - 1) });
  }
}

/** The names of those on top: nobody where nobody got a point. */
function top({ outcome, account }: AnyCount): readonly string[] {
  if (account.method === 'stv') return (outcome as StvOutcome).elected;
  if (account.method === 'irv') return (outcome as { winner: readonly string[] }).winner;
  if (account.method === 'schulze' || account.method === 'ranked-pairs') return (outcome as readonly (readonly string[])[])[0] ?? [];
  const { ranking, scores } = outcome as SumOutcome;
  return (ranking[0] ?? []).filter((name) => scores[name] !== '0');
}

/** Counts the ballots of a chamber; among those on top together the first of the lot wins. */
function countPiles(rules: OptionRules, piles: readonly Pile[], order: readonly number[]): OptionCount {
  const count = counted(rules, rules.options.map((_, i) => String(i + 1)), piles, order);
  const best = top(count).map(Number);
  if (count.account.method === 'stv') return { winner: best[0] ?? null, tied: [], elected: best, outcome: count.outcome, account: count.account };
  const winner = order.find((option) => best.includes(option)) ?? null;
  return { winner, tied: best.length > 1 ? best : [], outcome: count.outcome, account: count.account };
}

/** Whether the lot had a part in a count: among those on top, or among those at the bottom of a runoff. */
const lotFell = (account: AnyAccount, tied: readonly number[]): boolean => tied.length > 0 || (account.method === 'irv' && account.steps.some((step) => step.tied.length > 0)) || (account.method === 'stv' && account.steps.some(({ tie }) => tie?.by === 'lot'));

/** What a chamber chose, in the order of its options; null where it chose nothing. */
const choiceOf = ({ count }: ChamberResult): string | null => (count === undefined || count.winner === null ? null : [...(count.elected ?? [count.winner])].sort((a, b) => a - b).join(' '));

function countChamber(rules: OptionRules, votes: ChamberVotes, order: readonly number[], account: CountStep[]): ChamberResult {
  const { chamber, roll, counts } = votes;
  const piles = pilesOf(counts);
  const blank = counts[BLANK] ?? 0;
  const valid = piles.reduce((sum, pile) => sum + pile.count, 0);
  const cast = valid + blank;
  const quorum = takeQuorum(rules, votes, { cast, valid });
  account.push(...quorum.account);
  const base = { chamber, counts, roll, cast };
  if (!quorum.met) return { ...base, outcome: 'no-quorum' };
  if (valid === 0) {
    account.push({ step: 'choice', chamber, figures: { method: rules.method, ballots: 0, blank, winner: '', tied: '', lot: false } });
    return { ...base, outcome: 'none' };
  }
  const count = countPiles(rules, piles, order);
  account.push({ step: 'choice', chamber, figures: { method: rules.method, ballots: valid, blank, winner: count.elected?.join(' ') ?? count.winner ?? '', tied: count.tied.join(' '), lot: lotFell(count.account, count.tied) } });
  return { ...base, outcome: count.winner === null ? 'none' : 'chosen', count };
}

/** Counts a round among options: each chamber by the same method with the same lot, then all by the joining rule. */
export function countOptions(rules: OptionRules, votes: readonly ChamberVotes[], lot: Lot): RoundResult {
  const order = drawLot(rules.options.length, lot);
  const account: CountStep[] = [{ step: 'lot', chamber: 'all', figures: { hash: lot.hash, seed: lot.seed ?? '', ballotsHash: lot.ballots, order: order.join(' ') } }];
  const chambers = votes.map((one) => countChamber(rules, one, order, account));
  const outcome = joinChambers(rules, chambers.map((result) => ({ result, share: fractions.fraction(1), choice: choiceOf(result) })), account);
  return { chambers, outcome, account };
}
