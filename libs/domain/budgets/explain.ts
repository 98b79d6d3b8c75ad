import type { EndStep, GreedyStep, RoundStep, SharesOpening } from '../counting-budgets/index.js';
import { type Fraction, fractions } from '../kernel/index.js';
import type { BudgetResult } from './count.js';

/**
 * How an option came to win or not: its supporters paid for it together; it was added with the money left; its supporters had too little and it did not fit into the money left
 * (`too-dear`); it did not fit (`does-not-fit`); or nobody chose it.
 */
export type How = 'bought' | 'added' | 'too-dear' | 'does-not-fit' | 'no-votes';

/** Why one option won or did not, in figures. Cents are rounded; the account has them exactly. */
export interface OptionStory {
  readonly option: string;
  readonly won: boolean;
  /** From 1, in the order in which the winners were taken. */
  readonly place: number | null;
  readonly how: How;
  readonly votes: number;
  readonly points: number;
  readonly costCents: number;
  /** What each supporter (or each point) paid who paid in full. */
  readonly eachCents: number | null;
  /** How many supporters gave all that they had left, and how much that was together. */
  readonly gaveAll: number | null;
  readonly gaveAllCents: number | null;
  /** What its supporters still had together when it turned out to be too dear for them. */
  readonly hadCents: number | null;
  /** The money in the budget when it did not fit. */
  readonly leftCents: number | null;
}

/** The whole count as a story: what each voter had in hand, and every option, winners first in their order. */
export interface BudgetStory {
  readonly voters: number;
  /** The budget divided by the voters; and what each had in the run that counts. */
  readonly shareCents: number | null;
  readonly inHandCents: number | null;
  readonly options: readonly OptionStory[];
}

type AnyStep = BudgetResult['account'][number];

function fractionOf(text: string): Fraction {
  const [top = '0', bottom = '1'] = text.split('/');
  const [whole = '0', decimals = ''] = top.split('.');
  return fractions.fraction(BigInt(whole + decimals), BigInt(bottom) * 10n ** BigInt(decimals.length));
}

/** An amount of the account in euros as cents, rounded. */
const cents = (text: string): number => Number(fractions.toDecimal(fractions.multiply(fractionOf(text), fractions.fraction(100)), 0));

const isStep = <Step extends { readonly step: string }>(name: Step['step']) => (step: AnyStep): step is AnyStep & Step => step.step === name;

/** What the supporters of a project still had together when it was last found too dear. */
function moneyAtLast(account: readonly AnyStep[], lot: string): string | null {
  const looked = [...account].reverse().flatMap((step) => (step.step === 'round' || step.step === 'end' ? (step as RoundStep | EndStep).tooDear : []));
  return looked.find(({ project }) => project === lot)?.money ?? null;
}

/** Tells a count from its account alone. */
export function tellBudget(result: BudgetResult): BudgetStory {
  const account: readonly AnyStep[] = result.account;
  const opening = account[0] as unknown as SharesOpening;
  const shares = opening.method === 'mes';
  const rounds = account.filter(isStep<RoundStep>('round'));
  const greedy = account.filter(isStep<GreedyStep>('greedy'));
  const stories = result.options.map((count): OptionStory => {
    const at = result.winners.indexOf(count.option);
    const round = rounds.find(({ project }) => project === count.lot);
    const step = greedy.find(({ project }) => project === count.lot);
    const had = shares && round === undefined ? moneyAtLast(account, count.lot) : null;
    const how: How = count.votes === 0 ? 'no-votes' : round !== undefined ? 'bought' : at >= 0 ? 'added' : had === null ? 'does-not-fit' : 'too-dear';
    return {
      option: count.option,
      won: at >= 0,
      place: at < 0 ? null : at + 1,
      how,
      votes: count.votes,
      points: count.points,
      costCents: count.costCents,
      eachCents: round === undefined ? null : cents(round.payment),
      gaveAll: round?.giveAll ?? null,
      gaveAllCents: round === undefined ? null : cents(round.givenTogether),
      hadCents: had === null ? null : cents(had),
      leftCents: step === undefined ? null : cents(step.left),
    };
  });
  const order = ({ place, votes }: OptionStory): number => (place === null ? 1_000_000 - votes : place);
  const share = shares && opening.voters > 0 ? cents(fractions.toText(fractions.divide(fractionOf(opening.budget), fractions.fraction(opening.voters)))) : null;
  return { voters: result.cast, shareCents: share, inHandCents: shares && opening.endowment !== null ? cents(opening.endowment) : null, options: stories.sort((a, b) => order(a) - order(b)) };
}
