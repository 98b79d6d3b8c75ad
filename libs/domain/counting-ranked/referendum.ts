import { type Fraction, fractions } from '../kernel/index.js';
import { type QuorumBase, type QuorumMeasure, measureQuorum, percent } from './quorum.js';

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

/** A referendum's rule. The quorum is a share of the electorate, met when it is reached, or (`strict`) only when it is exceeded. */
export interface ReferendumRule {
  readonly quorum: { readonly base: QuorumBase; readonly share: Fraction; readonly strict?: boolean } | null;
  /** What share of yes and no together the yes votes should exceed; 1/2 is the simple majority. With `reached` equality is enough. */
  readonly majority?: { readonly share: Fraction; readonly reached?: boolean };
}

/** How a referendum ended. Percentages have two decimals, rounded half up. */
export interface ReferendumOutcome {
  readonly turnoutPercent: string;
  readonly quorumPercent: string;
  readonly quorumMet: boolean;
  /** The majority alone, whatever the quorum. */
  readonly majorityReached: boolean;
  readonly accepted: boolean;
  readonly percentOfValid: { readonly yes: string; readonly no: string; readonly blank: string };
  readonly percentOfForAndAgainst: { readonly yes: string; readonly no: string };
}

/** Whether yes is enough: of what, which share is needed, and whether that share must be exceeded or only reached. */
export interface MajorityMeasure {
  readonly yes: string;
  readonly of: string;
  readonly share: string;
  readonly enough: 'reached' | 'exceeded';
  readonly needed: string;
  readonly reached: boolean;
}

/** What came in; then the quorum; then the majority. Fractions as "a/b"; `turnout` is the exact share that was cast. */
export type ReferendumStep =
  | { readonly step: 'turnout'; readonly electorate: string; readonly cast: string; readonly yes: string; readonly no: string; readonly blank: string; readonly invalid: string; readonly turnout: string }
  | ({ readonly step: 'quorum' } & QuorumMeasure)
  | ({ readonly step: 'majority' } & MajorityMeasure);

/** The account of a referendum: enough to decide it again. */
export interface ReferendumAccount {
  readonly method: 'referendum';
  readonly steps: readonly ReferendumStep[];
}

const HALF = fractions.fraction(1, 2);

/** Holds yes votes against a share of all that count; without any that count nothing is reached. */
export function measureMajority(yes: number, of: number, share: Fraction, reached: boolean): MajorityMeasure {
  const needed = fractions.multiply(share, fractions.fraction(of));
  const difference = fractions.compare(fractions.fraction(yes), needed);
  return { yes: String(yes), of: String(of), share: fractions.toText(share), enough: reached ? 'reached' : 'exceeded', needed: fractions.toText(needed), reached: of > 0 && (reached ? difference >= 0 : difference > 0) };
}

const shareOf = (part: number, whole: number): string => (whole === 0 ? '0' : fractions.toText(fractions.fraction(part, whole)));

/**
 * Decides a referendum: its quorum, measured on the turnout or on votes of one kind, and its majority. Without a quorum it is always met; without votes nothing is accepted.
 * Rules of this form: Wet raadgevend referendum (2015), articles 2 and 3; Constitution of Hungary (2011), article 8(4); Robert's Rules of Order Newly Revised (12th ed.), §44.
 */
export function countReferendum(figures: ReferendumFigures, rule: ReferendumRule): { readonly outcome: ReferendumOutcome; readonly account: ReferendumAccount } {
  const { electorate, yes, no, blank = 0, invalid = 0 } = figures;
  const valid = yes + no + blank;
  const cast = figures.cast ?? valid + invalid;
  const bases: Readonly<Record<QuorumBase, number>> = { turnout: cast, valid, 'for-and-against': yes + no, 'in-favour': yes };
  const base = rule.quorum?.base ?? 'turnout';
  const quorum = measureQuorum(base, bases[base], electorate, rule.quorum?.share ?? fractions.ZERO, rule.quorum?.strict ?? false);
  const majority = measureMajority(yes, yes + no, rule.majority?.share ?? HALF, rule.majority?.reached ?? false);
  const [electorateText, castText] = [String(electorate), String(cast)];
  return {
    outcome: {
      turnoutPercent: percent(cast, electorate),
      quorumPercent: percent(bases[base], electorate),
      quorumMet: quorum.met,
      majorityReached: majority.reached,
      accepted: quorum.met && majority.reached,
      percentOfValid: { yes: percent(yes, valid), no: percent(no, valid), blank: percent(blank, valid) },
      percentOfForAndAgainst: { yes: percent(yes, yes + no), no: percent(no, yes + no) },
    },
    account: {
      method: 'referendum',
      steps: [
        { step: 'turnout', electorate: electorateText, cast: castText, yes: String(yes), no: String(no), blank: String(blank), invalid: String(invalid), turnout: shareOf(cast, electorate) },
        { step: 'quorum', ...quorum },
        { step: 'majority', ...majority },
      ],
    },
  };
}
