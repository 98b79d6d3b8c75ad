import { type BudgetElection, type GreedyAccount, type SharesAccount, countEqualShares, countGreedy, sha256 } from '../counting-budgets/index.js';
import type { BudgetChoice, Choosable } from './ballot.js';
import type { CountRules } from './budget.js';

/** A ballot without its voter. */
export interface CountedBudgetBallot {
  readonly receipt: string;
  readonly choices: readonly BudgetChoice[];
}

/** What an option got. `lot` is its place in the draw that decides ties, and its name in the account. */
export interface OptionCount {
  readonly option: string;
  readonly lot: string;
  readonly costCents: number;
  readonly votes: number;
  readonly points: number;
}

/** Which options win, and how many voters see at least one of their choices among them. */
export interface BudgetOutcome {
  /** In the order in which they were taken. */
  readonly winners: readonly string[];
  readonly spentCents: number;
  readonly served: number;
}

/** The result of a village budget, with the account that explains it and from which it can be checked. */
export interface BudgetResult extends BudgetOutcome {
  readonly cast: number;
  readonly options: readonly OptionCount[];
  /** What would have won if only the number of votes counted. */
  readonly mostVotes: BudgetOutcome;
  readonly lot: { readonly secret: string | null; readonly ballotsHash: string };
  readonly account: SharesAccount | GreedyAccount;
}

/** The rules of the count, as the library takes them: Equal Shares with an increment of one euro and the rest by votes. */
const SHARES = { completion: 'add1u', start: 'real', stop: 'exhaustive', increment: { digits: 1n, places: 0 }, ties: 'lexico' } as const;

/** SHA-256 of all ballots, in the order of their receipts. */
export const hashOfBallots = (ballots: readonly CountedBudgetBallot[]): string =>
  sha256(ballots.map(({ receipt, choices }) => `${receipt} ${choices.map(({ option, points }) => `${option}:${points}`).sort().join(' ')}`).sort().join('\n'));

/** The options in an order drawn by lot: by a secret whose hash was published before the vote, and all ballots. Nobody can steer it. */
function drawn(options: readonly Choosable[], secret: string | null, ballotsHash: string): ReadonlyMap<string, string> {
  const keyed = options.map(({ id }) => ({ id, key: sha256(`${secret ?? ''} ${ballotsHash} ${id}`) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return new Map(keyed.map(({ id }, i) => [id, String(i + 1).padStart(3, '0')]));
}

function electionOf(rules: CountRules, options: readonly OptionCount[], ballots: readonly CountedBudgetBallot[]): BudgetElection {
  const place = new Map(options.map(({ option }, i) => [option, i]));
  const points = rules.ballotKind === 'points';
  return {
    kind: points ? 'cumulative' : 'approval',
    budget: BigInt(rules.amountCents),
    places: 2,
    pointPlaces: 0,
    projects: options.map(({ lot, costCents }) => ({ id: lot, cost: BigInt(costCents), name: '' })),
    ballots: ballots.map(({ choices }) => ({ projects: choices.map(({ option }) => place.get(option) ?? 0), points: points ? choices.map((choice) => choice.points) : null })),
    threshold: null,
    maxLength: null,
  };
}

/** Counts a village budget. An option that nobody chose takes no part. The order of the ballots does not matter. */
export function countBudget(rules: CountRules, options: readonly Choosable[], ballots: readonly CountedBudgetBallot[], lotSecret: string | null): BudgetResult {
  const ballotsHash = hashOfBallots(ballots);
  const lots = drawn(options, lotSecret, ballotsHash);
  const counts = options.map(({ id, costCents }): OptionCount => {
    const given = ballots.flatMap(({ choices }) => choices.filter(({ option }) => option === id));
    return { option: id, lot: lots.get(id) ?? '', costCents, votes: given.length, points: given.reduce((sum, { points }) => sum + points, 0) };
  });
  const chosen = counts.filter(({ votes }) => votes > 0).sort((a, b) => (a.lot < b.lot ? -1 : 1));
  const election = electionOf(rules, chosen, ballots);
  const byLot = new Map(chosen.map((count) => [count.lot, count]));
  const outcomeOf = (winningLots: readonly string[]): BudgetOutcome => {
    const won = winningLots.flatMap((lot) => byLot.get(lot) ?? []);
    const ids = new Set(won.map(({ option }) => option));
    return { winners: [...ids], spentCents: won.reduce((sum, { costCents }) => sum + costCents, 0), served: ballots.filter(({ choices }) => choices.some(({ option }) => ids.has(option))).length };
  };
  const points = rules.ballotKind === 'points';
  const greedy = countGreedy(election, { order: 'cost', scoring: points ? 'points' : 'approvals', skip: true, threshold: false, ties: 'lexico' });
  const counted = rules.method === 'greedy' ? greedy : countEqualShares(election, { ...SHARES, satisfaction: points ? 'points' : 'cost' });
  return { ...outcomeOf(counted.outcome.winners), cast: ballots.length, options: counts, mostVotes: outcomeOf(greedy.outcome.winners), lot: { secret: lotSecret, ballotsHash }, account: counted.account };
}
