import { type Decimal, amountText } from './decimal.js';
import type { BudgetElection } from './election.js';
import { type Scoring, countScores, countVotes } from './scores.js';
import { type Sealed, sealed } from './seal.js';
import { type TieRule, compareTied } from './ties.js';

/** Greedy by the score alone (`cost`: each euro spent on a supporter counts), or by the score per euro (`card`: each project counts once). */
export type GreedyOrder = 'cost' | 'card';

/** The rules of a greedy count. */
export interface GreedyRules {
  readonly order: GreedyOrder;
  readonly scoring: Scoring;
  /** Whether a project that does not fit is passed over (else it ends the count). */
  readonly skip: boolean;
  /** Whether a project with a score under the election's threshold is out. */
  readonly threshold: boolean;
  readonly ties: TieRule;
}

/** One project as greedy comes to it, from the highest place down. */
export interface GreedyStep {
  readonly step: 'greedy';
  readonly project: string;
  readonly score: string;
  readonly cost: string;
  readonly decision: 'taken' | 'does-not-fit' | 'under-threshold' | 'ended';
  /** The money left after this step. */
  readonly left: string;
}

/** What stands before the count: the budget and every project with its score. */
export interface GreedyOpening {
  readonly step: 'opening';
  readonly method: 'greedy';
  readonly rules: GreedyRules;
  readonly budget: string;
  readonly threshold: string | null;
  readonly projects: readonly { readonly id: string; readonly cost: string; readonly votes: number; readonly score: string }[];
}

/** What comes out, as the account closes. */
export interface ResultStep {
  readonly step: 'result';
  readonly winners: readonly string[];
  readonly totalCost: string;
  readonly increments: number;
}

export type GreedyAccount = readonly Sealed<GreedyOpening | GreedyStep | ResultStep>[];

/** A project that greedy may take. */
export interface Candidate {
  readonly id: string;
  readonly cost: bigint;
  readonly votes: number;
  readonly score: bigint;
  readonly out: boolean;
}

/** Negative when greedy comes to `a` before `b`. Per euro, a project that costs nothing comes first. */
export function compareGreedy(order: GreedyOrder, ties: TieRule, a: Candidate, b: Candidate): number {
  const difference = order === 'cost' ? b.score - a.score : b.score * a.cost - a.score * b.cost;
  const free = order === 'card' && (a.cost === 0n || b.cost === 0n) ? Number(b.cost === 0n) - Number(a.cost === 0n) : 0;
  if (free !== 0) return free;
  return difference !== 0n ? (difference < 0n ? -1 : 1) : compareTied(ties, a, b);
}

/** Goes through the candidates in their order and takes what fits. `text` writes money and scores. */
export function takeGreedily(candidates: readonly Candidate[], budget: bigint, rules: GreedyRules, text: { readonly money: (n: bigint) => string; readonly score: (n: bigint) => string }): { readonly taken: readonly string[]; readonly left: bigint; readonly steps: readonly GreedyStep[] } {
  const taken: string[] = [];
  let left = budget;
  let ended = false;
  const steps = [...candidates].sort((a, b) => compareGreedy(rules.order, rules.ties, a, b)).map(({ id, cost, score, out }): GreedyStep => {
    const decision = out ? 'under-threshold' : ended ? 'ended' : cost <= left ? 'taken' : 'does-not-fit';
    if (decision === 'taken') {
      taken.push(id);
      left -= cost;
    }
    ended ||= decision === 'does-not-fit' && !rules.skip;
    return { step: 'greedy', project: id, score: text.score(score), cost: text.money(cost), decision, left: text.money(left) };
  });
  return { taken, left, steps };
}

const under = (score: bigint, places: number, threshold: Decimal): boolean => score * 10n ** BigInt(threshold.places) < threshold.digits * 10n ** BigInt(places);

/**
 * The greedy rule that most cities use: projects in the order of their score, each taken while the money lasts.
 * Sources: Talmon and Faliszewski, "A Framework for Approval-Based Budgeting Methods" (AAAI 2019), rules GreedyCost and GreedyCard seen as orders; the rules of the cities
 * (score, threshold, end at the first that does not fit) as the .pb format records them, https://pabulib.org/format.
 */
export function countGreedy(election: BudgetElection, rules: GreedyRules): { readonly outcome: GreedyOutcome; readonly account: GreedyAccount } {
  const { scores, places } = countScores(election, rules.scoring);
  const votes = countVotes(election);
  const money = (units: bigint): string => amountText(units, election.places);
  const score = (units: bigint): string => amountText(units, places);
  const limit = rules.threshold ? election.threshold : null;
  const candidates = election.projects.map(({ id, cost }, i) => ({ id, cost, votes: votes[i] ?? 0, score: scores[i] ?? 0n, out: limit !== null && under(scores[i] ?? 0n, places, limit) }));
  const { taken, left, steps } = takeGreedily(candidates, election.budget, rules, { money, score });
  const result: ResultStep = { step: 'result', winners: taken, totalCost: money(election.budget - left), increments: 0 };
  const opening: GreedyOpening = {
    step: 'opening',
    method: 'greedy',
    rules,
    budget: money(election.budget),
    threshold: limit === null ? null : amountText(limit.digits, limit.places),
    projects: candidates.map((c) => ({ id: c.id, cost: money(c.cost), votes: c.votes, score: score(c.score) })),
  };
  return { outcome: { winners: taken, totalCost: result.totalCost, scores: new Map(candidates.map((c) => [c.id, score(c.score)])) }, account: sealed([opening, ...steps, result]) };
}

/** What a greedy count comes to. */
export interface GreedyOutcome {
  /** Ids in the order in which they were taken. */
  readonly winners: readonly string[];
  readonly totalCost: string;
  readonly scores: ReadonlyMap<string, string>;
}
