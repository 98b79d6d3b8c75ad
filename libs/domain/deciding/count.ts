import { checkRankedAccount } from '../counting-ranked/index.js';
import { type Fraction, fractions } from '../kernel/index.js';
import { countOptions } from './count-options.js';
import { type Lot, keepsPromise } from './lot.js';
import type { ChamberOutcome, ChamberVotes, CountStep, RoundResult } from './result.js';
import { type Chamber, isSecret } from './chambers.js';
import { type ChamberVoice, joinChambers } from './joining.js';
import { CHOICES, type RoundRules, type WordRules, hasOptions } from './round.js';

/** Without a promise at opening: for the methods that know no lot. */
const NO_LOT: Lot = { hash: '', seed: null, ballots: '' };

/** The votes of a chamber, one by one, as they are counted. */
export function votesOf(chamber: Chamber, roll: number, votes: readonly { readonly choice: string }[]): ChamberVotes {
  const counts: Record<string, number> = {};
  for (const { choice } of votes) counts[choice] = (counts[choice] ?? 0) + 1;
  return { chamber, roll, counts };
}

const times = (counts: Readonly<Record<string, number>>, choice: string): number => counts[choice] ?? 0;

/** Whether a majority is reached: more than half of yes and no (simple), more than half of all ballots (absolute), two thirds of yes and no at least. */
function majority(rules: WordRules, yes: number, no: number, cast: number): { readonly reached: boolean; readonly needed: Fraction } {
  const base = rules.rule === 'absolute' ? cast : yes + no;
  const share = rules.rule === 'two-thirds' ? fractions.fraction(2, 3) : fractions.fraction(1, 2);
  const needed = fractions.multiply(share, fractions.fraction(base));
  const difference = fractions.compare(fractions.fraction(yes), needed);
  return { reached: base > 0 && (rules.rule === 'two-thirds' ? difference >= 0 : difference > 0), needed };
}

function countChamber(rules: WordRules, votes: ChamberVotes, account: CountStep[]): ChamberOutcome {
  const { chamber, roll, counts } = votes;
  const cast = CHOICES[rules.method].reduce((sum, choice) => sum + times(counts, choice), 0);
  const percentage = isSecret(chamber) ? rules.quorumPercentage : 0;
  account.push({ step: 'turnout', chamber, figures: { roll, cast } });
  const met = cast > 0 && cast * 100 >= roll * percentage;
  account.push({ step: 'quorum', chamber, figures: { percentage, needed: fractions.toText(fractions.fraction(roll * percentage, 100)), met } });
  if (!met) return 'no-quorum';
  if (rules.method === 'consent') {
    const objections = times(counts, 'objection');
    account.push({ step: 'consent', chamber, figures: { consent: times(counts, 'consent'), concern: times(counts, 'concern'), objections, passes: objections === 0 } });
    return objections === 0 ? 'agree' : 'disagree';
  }
  const [yes, no] = [times(counts, 'yes'), times(counts, 'no')];
  const { reached, needed } = majority(rules, yes, no, cast);
  account.push({ step: 'majority', chamber, figures: { yes, no, abstain: times(counts, 'abstain'), rule: rules.rule, needed: fractions.toText(needed), reached } });
  return reached ? 'agree' : 'disagree';
}

/** The share of a chamber that is for it: of yes and no (or, where all ballots count, of all); with consent all or nothing. Nothing without a quorum. */
function shareOf(rules: WordRules, counts: Readonly<Record<string, number>>, cast: number, outcome: ChamberOutcome): Fraction {
  if (outcome === 'no-quorum') return fractions.fraction(0);
  if (rules.method === 'consent') return fractions.fraction(outcome === 'agree' ? 1 : 0);
  const base = rules.rule === 'absolute' ? cast : times(counts, 'yes') + times(counts, 'no');
  return base === 0 ? fractions.fraction(0) : fractions.fraction(times(counts, 'yes'), base);
}

function countWords(rules: WordRules, votes: readonly ChamberVotes[]): RoundResult {
  const account: CountStep[] = [];
  const voices = votes.map((one): ChamberVoice => {
    const cast = CHOICES[rules.method].reduce((sum, choice) => sum + times(one.counts, choice), 0);
    const outcome = countChamber(rules, one, account);
    return { result: { chamber: one.chamber, outcome, counts: one.counts, roll: one.roll, cast }, share: shareOf(rules, one.counts, cast, outcome), choice: 'yes' };
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
