import { type Fraction, fractions } from '../kernel/index.js';

/** The figures of a referendum. Valid votes are yes, no and blank; blank ones count for turnout and are for neither side. */
export interface ReferendumFigures {
  readonly electorate: number;
  readonly yes: number;
  readonly no: number;
  readonly blank?: number;
  readonly invalid?: number;
  /** All that was cast, when it is known apart; otherwise the sum of the others. */
  readonly cast?: number;
}

/** What a quorum is measured on: all that was cast, the valid votes, the votes for and against, or the votes in favour. */
export type QuorumBase = 'turnout' | 'valid' | 'for-and-against' | 'in-favour';

/** A referendum's rule. The quorum is a share of the electorate, met when it is reached, or (`strict`) only when it is exceeded. */
export interface ReferendumRule {
  readonly quorum: { readonly base: QuorumBase; readonly share: Fraction; readonly strict?: boolean } | null;
  /** What share of yes and no together the yes votes should exceed; 1/2 is the simple majority. With `reached` equality is enough. */
  readonly majority?: { readonly share: Fraction; readonly reached?: boolean };
}

/** How a referendum ended. Percentages have two decimals, rounded half up. */
export interface ReferendumResult {
  readonly turnoutPercent: string;
  readonly quorumPercent: string;
  readonly quorumMet: boolean;
  /** The majority alone, whatever the quorum. */
  readonly majorityReached: boolean;
  readonly accepted: boolean;
  readonly percentOfValid: { readonly yes: string; readonly no: string; readonly blank: string };
  readonly percentOfForAndAgainst: { readonly yes: string; readonly no: string };
}

/** `part` of `whole` as a percentage with two decimals, rounded half up; "0.00" of nothing. */
export const percent = (part: number, whole: number): string => (whole === 0 ? '0.00' : fractions.toDecimal(fractions.fraction(BigInt(part) * 100n, whole), 2));

const HALF = fractions.fraction(1, 2);

function reaches(part: number, whole: number, share: Fraction, strict: boolean): boolean {
  const difference = fractions.compare(fractions.fraction(part), fractions.multiply(share, fractions.fraction(whole)));
  return strict ? difference > 0 : difference >= 0;
}

/** Whether a referendum met its quorum and was accepted. Without a quorum it is always met; without votes nothing is accepted. */
export function decideReferendum(figures: ReferendumFigures, rule: ReferendumRule): ReferendumResult {
  const { electorate, yes, no, blank = 0, invalid = 0 } = figures;
  const valid = yes + no + blank;
  const cast = figures.cast ?? valid + invalid;
  const bases: Readonly<Record<QuorumBase, number>> = { turnout: cast, valid, 'for-and-against': yes + no, 'in-favour': yes };
  const measured = bases[rule.quorum?.base ?? 'turnout'];
  const quorumMet = rule.quorum === null || reaches(measured, electorate, rule.quorum.share, rule.quorum.strict ?? false);
  const majorityReached = yes + no > 0 && reaches(yes, yes + no, rule.majority?.share ?? HALF, !(rule.majority?.reached ?? false));
  return {
    turnoutPercent: percent(cast, electorate),
    quorumPercent: percent(measured, electorate),
    quorumMet,
    majorityReached,
    accepted: quorumMet && majorityReached,
    percentOfValid: { yes: percent(yes, valid), no: percent(no, valid), blank: percent(blank, valid) },
    percentOfForAndAgainst: { yes: percent(yes, yes + no), no: percent(no, yes + no) },
  };
}

/** Whether all chambers agree, as where people and cantons must both be in favour: in each the yes votes exceed the no votes. Halves may be given as fractions. */
export const allInFavour = (chambers: readonly { readonly yes: number | Fraction; readonly no: number | Fraction }[]): boolean =>
  chambers.length > 0 && chambers.every(({ yes, no }) => fractions.compare(exact(yes), exact(no)) > 0);

const exact = (value: number | Fraction): Fraction => (typeof value === 'number' ? fractions.fraction(value) : value);

/**
 * Debian's quorum for an option: more votes over the default option than 3Q, where Q is half the square root of the number of developers (Debian Constitution,
 * section 4.2 and appendix A.6). Compared exactly: v > 3√n ÷ 2 when 4v² > 9n.
 */
export const debianQuorumMet = (developers: number, overDefault: number): boolean => 4n * BigInt(overDefault) ** 2n > 9n * BigInt(developers);
