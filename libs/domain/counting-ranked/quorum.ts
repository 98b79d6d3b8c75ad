import { type Fraction, fractions } from '../kernel/index.js';

/** What a quorum is measured on: all that was cast, the valid votes, the votes for and against, or the votes in favour. */
export const QUORUM_BASES = ['turnout', 'valid', 'for-and-against', 'in-favour'] as const;
export type QuorumBase = (typeof QUORUM_BASES)[number];

/** Whether enough came in: on what it is measured, what share of the electorate is needed, and whether that must be exceeded or only reached. */
export interface QuorumMeasure {
  readonly base: QuorumBase;
  readonly measured: string;
  readonly share: string;
  readonly enough: 'reached' | 'exceeded';
  readonly needed: string;
  readonly met: boolean;
}

/** `part` of `whole` as a percentage with two decimals, rounded half up; "0.00" of nothing. */
export const percent = (part: number, whole: number): string => (whole === 0 ? '0.00' : fractions.toDecimal(fractions.fraction(BigInt(part) * 100n, whole), 2));

/** Holds what came in against a share of the electorate: reached, or (`strict`) exceeded. */
export function measureQuorum(base: QuorumBase, measured: number, electorate: number, share: Fraction, strict: boolean): QuorumMeasure {
  const needed = fractions.multiply(share, fractions.fraction(electorate));
  const difference = fractions.compare(fractions.fraction(measured), needed);
  return { base, measured: String(measured), share: fractions.toText(share), enough: strict ? 'exceeded' : 'reached', needed: fractions.toText(needed), met: strict ? difference > 0 : difference >= 0 };
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
