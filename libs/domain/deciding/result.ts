import type { AnyAccount } from '../counting-ranked/index.js';
import type { Fraction } from '../kernel/index.js';
import type { Chamber } from './chambers.js';
import { CHOICES, type WordMethod } from './round.js';

/** What came in for one chamber: how many were on the roll, and how often each choice was made. */
export interface ChamberVotes {
  readonly chamber: Chamber;
  readonly roll: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** How a chamber decided: with a word, or (`chosen`, `none`) among options. */
export type ChamberOutcome = 'agree' | 'disagree' | 'no-quorum' | 'chosen' | 'none';

/** One step of a count, with every figure that it rests on. Fractions as "a/b"; options by their numbers from 1. */
export interface CountStep {
  readonly step: 'lot' | 'turnout' | 'quorum' | 'majority' | 'consent' | 'choice' | 'weighed' | 'joined';
  readonly chamber: Chamber | 'all';
  readonly figures: Readonly<Record<string, string | number | boolean>>;
}

/** A chamber's count of words: what it says, how much of it is for it (from 0 to 1), and how many voted. */
export interface WordCount {
  readonly outcome: { readonly word: Extract<ChamberOutcome, 'agree' | 'disagree' | 'no-quorum'>; readonly share: Fraction; readonly cast: number };
  readonly account: readonly CountStep[];
}

/** How often a choice was made. */
export const times = (counts: Readonly<Record<string, number>>, choice: string): number => counts[choice] ?? 0;

/** How many ballots say a word of the method. */
export const castIn = (method: WordMethod, counts: Readonly<Record<string, number>>): number => CHOICES[method].reduce((sum, choice) => sum + times(counts, choice), 0);

/** How a round ended. No match is an outcome with a path of its own. */
export type RoundOutcome = 'match' | 'refused' | 'no-match' | 'advice';

/** A chamber's count among options. In `outcome` and `account` an option is named by its number from 1. */
export interface OptionCount {
  readonly winner: number | null;
  /** Those from whom the lot took the winner; empty where no lot was needed. */
  readonly tied: readonly number[];
  /** Where seats are filled: who got one, in the order of election. */
  readonly elected?: readonly number[];
  readonly outcome: unknown;
  readonly account: AnyAccount;
}

/** What one chamber said: how many were on its roll, how many voted, and for what. */
export interface ChamberResult {
  readonly chamber: Chamber;
  readonly outcome: ChamberOutcome;
  readonly counts: Readonly<Record<string, number>>;
  readonly roll: number;
  readonly cast: number;
  /** Only where options were chosen among, and the quorum was met. */
  readonly count?: OptionCount;
}

/** The result of a round with the account that explains it and from which it can be checked. */
export interface RoundResult {
  readonly chambers: readonly ChamberResult[];
  readonly outcome: RoundOutcome;
  readonly account: readonly CountStep[];
}

/** Figures of steps that name options by number, several with spaces between. */
export const OPTION_FIGURES: readonly string[] = ['winner', 'tied', 'order', 'leader', 'residentsChoice', 'municipalityChoice', 'youngChoice', 'membersChoice'];
