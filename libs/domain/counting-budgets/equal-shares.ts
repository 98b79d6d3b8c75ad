import { type Decimal, amountText } from './decimal.js';
import type { BudgetElection } from './election.js';
import { type GreedyRules, type GreedyStep, type ResultStep, takeGreedily } from './greedy.js';
import type { Endowment } from './purses.js';
import { countScores } from './scores.js';
import { type Sealed, sealed } from './seal.js';
import { type EndStep, type RoundStep, type SearchStep, type SharesOpening, RoundTeller, money, openingOf } from './shares-account.js';
import { type Satisfaction, type SharesProfile, sharesProfile } from './shares-profile.js';
import { SharesRun } from './shares-run.js';
import type { TieRule } from './ties.js';

/**
 * What happens with money that nobody can spend together any more: nothing; the projects with the most votes that fit (`u`); more money per voter, step by step (`add1`);
 * that, and then the most votes (`add1u`), or the most votes per euro (`add1g`).
 */
export const COMPLETIONS = ['none', 'u', 'add1', 'add1u', 'add1g'] as const;
export type Completion = (typeof COMPLETIONS)[number];

/** A tie in a completion falls to the smallest id, whatever the rule in the rounds: so the reference counts do it. */
export const COMPLETION_TIES: TieRule = 'lexico';

/** The rules of a count by Equal Shares. */
export interface SharesRules {
  readonly satisfaction: Satisfaction;
  readonly completion: Completion;
  /** Whether the first endowment is the budget divided exactly, or rounded down to a whole amount. */
  readonly start: 'real' | 'floor';
  /** Whether the search for the endowment ends as soon as nothing more fits in the budget, or goes on until the budget would be exceeded. */
  readonly stop: 'exhaustive' | 'inclusive';
  readonly increment: Decimal;
  readonly ties: TieRule;
}

export type SharesAccount = readonly Sealed<SharesOpening | SearchStep | RoundStep | EndStep | GreedyStep | ResultStep>[];

/** What a count by Equal Shares comes to. */
export interface SharesOutcome {
  /** Ids in the order in which they were bought. */
  readonly winners: readonly string[];
  readonly totalCost: string;
  /** How often the increment was added to the endowment. */
  readonly increments: number;
  readonly rounds: readonly RoundStep[];
}

const MOST_INCREMENTS = 10n ** 15n;

/** Whether an increment is above zero and not so small that the search for the endowment could need more steps than can be numbered. */
export function incrementFits(election: BudgetElection, increment: Decimal): boolean {
  const largest = election.projects.reduce((most, { cost }) => (cost > most ? cost : most), election.budget);
  return largest * 10n ** BigInt(increment.places) <= MOST_INCREMENTS * increment.digits * 10n ** BigInt(election.places) && increment.digits > 0n;
}

/** The endowment after `k` increments, in units. */
function endowmentAt(election: BudgetElection, rules: SharesRules, k: number): Endowment {
  const voters = BigInt(election.ballots.length);
  const unit = 10n ** BigInt(election.places);
  const scale = 10n ** BigInt(rules.increment.places);
  const added = BigInt(k) * rules.increment.digits * unit;
  if (rules.start === 'floor') return { numerator: (election.budget / (voters * unit)) * unit * scale + added, denominator: scale };
  return { numerator: election.budget * scale + added * voters, denominator: voters * scale };
}

/** Looks for the endowment at which the outcome is taken. Steps at which nothing can change are passed over, see `SharesRun.follows`. */
class Search {
  readonly steps: SearchStep[] = [];
  private leap = 1;

  constructor(
    private readonly election: BudgetElection,
    private readonly rules: SharesRules,
    private readonly profile: SharesProfile,
  ) {}

  private run = (k: number): SharesRun => new SharesRun(this.profile, endowmentAt(this.election, this.rules, k));
  private costOf = (run: SharesRun): bigint => run.order.reduce((sum, c) => sum + this.profile.cost[c]!, 0n);

  /** Whether a project with a supporter is left that could still be bought: within the budget, or at all. */
  private isOpen(run: SharesRun, left: bigint): boolean {
    const bought = new Set(run.order);
    return this.election.projects.some(({ cost }, c) => !bought.has(c) && this.profile.weight[c]! > 0 && (this.rules.stop === 'inclusive' || cost <= left));
  }

  private note(k: number, run: SharesRun, open: boolean): void {
    const { election } = this;
    const endowment = money(endowmentAt(election, this.rules, k), election.places);
    this.steps.push({ step: 'search', from: k, to: k, endowment, winners: run.order.map((c) => election.projects[c]!.id), totalCost: amountText(this.costOf(run), election.places), open });
  }

  private stretch(k: number): void {
    const last = this.steps.pop();
    if (last !== undefined) this.steps.push({ ...last, to: k });
  }

  /** The number of increments at which the outcome is taken. */
  find(): number {
    let k = 0;
    let run = this.run(0).finish();
    let open = this.isOpen(run, this.election.budget - this.costOf(run));
    this.note(0, run, open);
    while (open) {
      const ahead = this.leap > 1 ? this.run(k + this.leap) : null;
      if (ahead?.follows(run)) {
        k += this.leap;
        run = ahead;
        this.leap *= 2;
        this.stretch(k);
        continue;
      }
      const next = this.run(k + 1).finish();
      const same = next.order.length === run.order.length && next.order.every((c, i) => c === run.order[i]);
      this.leap = ahead === null ? (same ? 2 : 1) : Math.floor(this.leap / 2);
      const cost = this.costOf(next);
      open = cost <= this.election.budget && this.isOpen(next, this.election.budget - cost);
      if (same) this.stretch(k + 1);
      else this.note(k + 1, next, open);
      if (cost > this.election.budget) return k;
      k += 1;
      run = next;
    }
    return k;
  }
}

function complete(election: BudgetElection, rules: SharesRules, profile: SharesProfile, bought: readonly number[]): { readonly taken: readonly string[]; readonly left: bigint; readonly steps: readonly GreedyStep[] } {
  const has = new Set(bought);
  const left = bought.reduce((sum, c) => sum - profile.cost[c]!, election.budget);
  if (rules.completion === 'none' || rules.completion === 'add1') return { taken: [], left, steps: [] };
  const scoring = rules.satisfaction === 'points' ? 'points' : 'approvals';
  const { scores, places } = scoring === 'points' ? countScores(election, scoring) : { scores: profile.votes.map(BigInt), places: 0 };
  const greedy: GreedyRules = { order: rules.completion === 'add1g' ? 'card' : 'cost', scoring, skip: true, threshold: false, ties: COMPLETION_TIES };
  const candidates = election.projects.map(({ id, cost }, c) => ({ id, cost, votes: profile.votes[c]!, score: scores[c]!, out: false })).filter((_, c) => !has.has(c));
  return takeGreedily(candidates, left, greedy, { money: (n) => amountText(n, election.places), score: (n) => amountText(n, places) });
}

/**
 * The Method of Equal Shares. Sources: Peters, Pierczyński and Skowron, "Proportional Participatory Budgeting with Additive Utilities" (NeurIPS 2021, arXiv:2008.13276), for the
 * method with any satisfaction; Faliszewski et al., "Participatory Budgeting: Data, Tools, and Analysis" (IJCAI 2023, arXiv:2305.11035), and https://equalshares.net for the completions.
 * Every voter gets an equal part of the budget. In each round the project wins that costs its supporters least per satisfaction, when they share its cost equally (per weight)
 * and those who have less give what they have.
 */
export function countEqualShares(election: BudgetElection, rules: SharesRules): { readonly outcome: SharesOutcome; readonly account: SharesAccount } {
  if (!incrementFits(election, rules.increment)) throw new RangeError('the increment is too small for these amounts');
  const profile = sharesProfile(election, rules.satisfaction, rules.ties);
  const adds = rules.completion.startsWith('add1');
  const search = new Search(election, rules, profile);
  const increments = adds && election.ballots.length > 0 ? search.find() : 0;
  const endowment = election.ballots.length === 0 ? null : endowmentAt(election, rules, increments);
  const teller = new RoundTeller(election, profile, endowment);
  const bought = endowment === null ? [] : new SharesRun(profile, endowment, teller).finish().order;
  const { taken, left, steps } = complete(election, rules, profile, bought);
  const winners = [...bought.map((c) => election.projects[c]!.id), ...taken];
  const totalCost = amountText(election.budget - left, election.places);
  const opening = openingOf(election, profile, rules, endowment === null ? null : money(endowment, election.places));
  const account = sealed([opening, ...search.steps, ...teller.close(), ...steps, { step: 'result', winners, totalCost, increments } satisfies ResultStep]);
  return { outcome: { winners, totalCost, increments, rounds: teller.rounds }, account };
}
