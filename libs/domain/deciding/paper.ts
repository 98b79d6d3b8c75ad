import { type Problem, type Result, ok, problem, refuse } from '../kernel/index.js';
import { mayShow } from './chambers.js';

/** A sheet of paper carries the receipt of the ballot that is written on it: sixteen digits, in groups of four. */
const CODE = /^[0-9a-f]{4}(?:-[0-9a-f]{4}){3}$/;

/** Lengths in characters, how many sheets are printed at once, how many names a search finds, and from how many voters on paper sheets are read in. */
export const PAPER_LIMITS = { code: { min: 16, max: 40 }, choice: { min: 1, max: 240 }, name: { min: 3, max: 80 }, sheetsAtOnce: 100, found: 10, leastVoters: 5 } as const;

/** The code of a sheet as it is kept, however it was typed. */
export function checkCode(typed: string): Result<string> {
  const code = typed.toLowerCase().replace(/[\s-]/g, '').replace(/(.{4})(?=.)/g, '$1-');
  return CODE.test(code) ? ok(code) : refuse(problem('invalid-format', 'code'));
}

/** What decides whether a ballot on paper can be taken in. */
export interface PaperFacts {
  readonly open: boolean;
  /** How many people were struck from the screen's roll, and how many ballots of theirs were taken in or wait for a second person. */
  readonly voters: number;
  readonly ballots: number;
}

/** Why a ballot on paper cannot be taken in now: the vote is over, fewer than five vote on paper (then who reads it would know whose it is), or as many ballots as voters are in. */
export function paperHindrance({ open, voters, ballots }: PaperFacts): Problem | null {
  if (!open) return problem('too-late');
  if (voters < PAPER_LIMITS.leastVoters) return problem('not-enough', '', { min: PAPER_LIMITS.leastVoters });
  return ballots < voters ? null : problem('limit-reached', '', { max: voters });
}

/** How many ballots came on paper, as it may be told: none where that, or the rest, is a group of fewer than five. */
export const shownPaper = (paper: number, cast: number): number | null => (paper === 0 || (mayShow(paper) && mayShow(cast - paper)) ? paper : null);
