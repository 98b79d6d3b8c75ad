import { checkRankedAccount } from '../counting-ranked/index.js';
import { countConsent } from './consent.js';
import { countOptions } from './count-options.js';
import { type Lot, keepsPromise } from './lot.js';
import { countMajority } from './majority.js';
import type { ChamberVotes, CountStep, RoundResult } from './result.js';
import type { Chamber } from './chambers.js';
import { type ChamberVoice, joinChambers } from './joining.js';
import { type RoundRules, type WordRules, hasOptions } from './round.js';

/** Without a promise at opening: for the methods that know no lot. */
const NO_LOT: Lot = { hash: '', seed: null, ballots: '' };

/** The votes of a chamber, one by one, as they are counted. */
export function votesOf(chamber: Chamber, roll: number, votes: readonly { readonly choice: string }[]): ChamberVotes {
  const counts: Record<string, number> = {};
  for (const { choice } of votes) counts[choice] = (counts[choice] ?? 0) + 1;
  return { chamber, roll, counts };
}

/** One file for each method that is answered with a word. */
const BY_WORD = { majority: countMajority, consent: countConsent } as const;

function countWords(rules: WordRules, votes: readonly ChamberVotes[]): RoundResult {
  const account: CountStep[] = [];
  const voices = votes.map((one): ChamberVoice => {
    const { outcome, account: steps } = BY_WORD[rules.method](rules, one);
    account.push(...steps);
    return { result: { chamber: one.chamber, outcome: outcome.word, counts: one.counts, roll: one.roll, cast: outcome.cast }, share: outcome.share, choice: 'yes' };
  });
  const outcome = joinChambers(rules, voices, account);
  return { chambers: voices.map(({ result }) => result), outcome, account };
}

/** Counts a round: each chamber by the method, then all by the joining rule. Only figures matter, so the order of ballots cannot; the lot decides ties among options. */
export const countRound = (rules: RoundRules, votes: readonly ChamberVotes[], lot: Lot = NO_LOT): RoundResult => (hasOptions(rules) ? countOptions(rules, votes, lot) : countWords(rules as WordRules, votes));

/** The number (from 1) of the first step of an account that differs from another count of the same; null where all agree. */
function firstDifference(again: RoundResult, result: RoundResult): number | null {
  const steps = Math.max(again.account.length, result.account.length);
  for (let i = 0; i < steps; i += 1) if (JSON.stringify(sorted(again.account[i])) !== JSON.stringify(sorted(result.account[i]))) return i + 1;
  return again.outcome === result.outcome ? null : steps;
}

/** The lot as an account tells it. */
const lotOf = (result: RoundResult): Lot => {
  const figures = result.account.find(({ step }) => step === 'lot')?.figures ?? {};
  const seed = String(figures['seed'] ?? '');
  return { hash: String(figures['hash'] ?? ''), seed: seed === '' ? null : seed, ballots: String(figures['ballotsHash'] ?? '') };
};

/**
 * Counts the figures in an account once more; null when they hold, else the number (from 1) of the first step that does not. Among options the lot is drawn again, its
 * seed is held against the promise, and the account of each chamber's count is replayed.
 */
export function checkAccount(rules: RoundRules, result: RoundResult): number | null {
  if (result.chambers.length === 0) return 1;
  if (hasOptions(rules) && !keepsPromise(lotOf(result))) return 1;
  const difference = firstDifference(countRound(rules, result.chambers, lotOf(result)), result);
  const broken = result.chambers.find(({ count }) => count !== undefined && checkRankedAccount(count) !== null)?.chamber;
  return difference ?? (broken === undefined ? null : result.account.findIndex(({ step, chamber }) => step === 'choice' && chamber === broken) + 1);
}

const sorted = (step: CountStep | undefined): unknown => (step === undefined ? null : [step.step, step.chamber, Object.entries(step.figures).sort(([a], [b]) => (a < b ? -1 : 1))]);
