import { fractions } from '../kernel/index.js';
import { type Decimal, amountText } from './decimal.js';
import type { BudgetElection } from './election.js';
import type { SharesRules } from './equal-shares.js';
import type { Endowment, ExactPrice } from './purses.js';
import type { SharesProfile } from './shares-profile.js';
import type { RunWatcher, SharesRound } from './shares-run.js';

/** What stands before the count. `weight` is the number of supporters, or the sum of their points. Fractions as "a/b". */
export interface SharesOpening {
  readonly step: 'opening';
  readonly method: 'mes';
  readonly rules: Omit<SharesRules, 'increment'> & { readonly increment: string };
  readonly voters: number;
  readonly budget: string;
  /** The money per voter in the run that is taken; null without voters. */
  readonly endowment: string | null;
  readonly projects: readonly { readonly id: string; readonly cost: string; readonly supporters: number; readonly weight: string }[];
}

/** A stretch of the search: from `from` to `to` increments these winners come out; `open` tells whether the search had a reason to go on. */
export interface SearchStep {
  readonly step: 'search';
  readonly from: number;
  readonly to: number;
  /** The money per voter at `from`. */
  readonly endowment: string;
  readonly winners: readonly string[];
  readonly totalCost: string;
  readonly open: boolean;
}

/** The figures of one project in one round: how many supporters give all that they have left, how much that is, the weight of those who pay in full, and the price. */
export interface PriceFigures {
  readonly project: string;
  readonly giveAll: number;
  readonly givenTogether: string;
  readonly weightInFull: string;
  /** What each pays in full: per supporter, or per point. */
  readonly payment: string;
  /** The cost divided by the payment: so many votes it would have if all paid in full. */
  readonly effectiveVotes: string;
}

/** A project whose supporters together have less than it costs. */
export interface TooDear {
  readonly project: string;
  readonly money: string;
}

/** A round: what was bought, and what it was compared with. A project not named keeps the effective votes that it last had, which can only have fallen. */
export interface RoundStep extends PriceFigures {
  readonly step: 'round';
  readonly cost: string;
  readonly supporters: number;
  readonly compared: readonly PriceFigures[];
  readonly tooDear: readonly TooDear[];
  /** All voters' money after this round. */
  readonly moneyLeft: string;
}

/** The end of the rounds: what nobody can afford any more. */
export interface EndStep {
  readonly step: 'end';
  readonly tooDear: readonly TooDear[];
}

/** Money in units as a fraction of whole amounts. */
export const money = ({ numerator, denominator }: Endowment, places: number): string => fractions.toText(fractions.fraction(numerator, denominator * 10n ** BigInt(places)));

const decimal = ({ digits, places }: Decimal): string => amountText(digits, places);

const byId = <T extends { readonly project: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.project < b.project ? -1 : 1));

/** The opening of the account. */
export function openingOf(election: BudgetElection, profile: SharesProfile, rules: SharesRules, endowment: string | null): SharesOpening {
  const weight = (c: number): string => amountText(BigInt(profile.weight[c]!), rules.satisfaction === 'points' ? election.pointPlaces : 0);
  return {
    step: 'opening',
    method: 'mes',
    rules: { ...rules, increment: decimal(rules.increment) },
    voters: profile.voters,
    budget: amountText(election.budget, election.places),
    endowment,
    projects: election.projects.map(({ id, cost }, c) => ({ id, cost: amountText(cost, election.places), supporters: profile.votes[c]!, weight: weight(c) })),
  };
}

/** Writes down a run, round by round. */
export class RoundTeller implements RunWatcher {
  readonly rounds: RoundStep[] = [];
  private figures: PriceFigures[] = [];
  private dear: TooDear[] = [];
  private spent = 0n;
  private readonly total: Endowment;

  constructor(
    private readonly election: BudgetElection,
    private readonly profile: SharesProfile,
    endowment: Endowment | null,
  ) {
    this.total = { numerator: (endowment?.numerator ?? 0n) * BigInt(profile.voters), denominator: endowment?.denominator ?? 1n };
  }

  private figuresOf(c: number, price: ExactPrice, denominator: bigint): PriceFigures {
    const { places, pointPlaces, projects } = this.election;
    const perPoint = this.profile.satisfaction === 'points' ? pointPlaces : 0;
    const { id, cost } = projects[c]!;
    const payment = fractions.fraction(price.numerator * 10n ** BigInt(perPoint), denominator * BigInt(price.weight) * 10n ** BigInt(places));
    const weightInFull = amountText(BigInt(price.weight), perPoint);
    const effective = cost === 0n ? weightInFull : fractions.toText(fractions.divide(fractions.fraction(cost, 10n ** BigInt(places)), payment));
    return { project: id, giveAll: price.poorVoters, givenTogether: money({ numerator: price.poorMoney, denominator }, places), weightInFull, payment: fractions.toText(payment), effectiveVotes: effective };
  }

  compared(project: number, price: ExactPrice, denominator: bigint): void {
    this.figures.push(this.figuresOf(project, price, denominator));
  }

  tooDear(project: number, has: bigint, denominator: bigint): void {
    this.dear.push({ project: this.election.projects[project]!.id, money: money({ numerator: has, denominator }, this.election.places) });
  }

  round({ project, price, denominator }: SharesRound): void {
    const won = this.figuresOf(project, price, denominator);
    const { cost } = this.election.projects[project]!;
    this.spent += cost;
    const left = { numerator: this.total.numerator - this.spent * this.total.denominator, denominator: this.total.denominator };
    this.rounds.push({
      step: 'round',
      ...won,
      cost: amountText(cost, this.election.places),
      supporters: this.profile.votes[project]!,
      compared: byId(this.figures.filter((f) => f.project !== won.project)),
      tooDear: byId(this.dear),
      moneyLeft: money(left, this.election.places),
    });
    [this.figures, this.dear] = [[], []];
  }

  /** The rounds, and what is left at their end. */
  close(): (RoundStep | EndStep)[] {
    return [...this.rounds, { step: 'end', tooDear: byId(this.dear) }];
  }
}
