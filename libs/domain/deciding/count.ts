import { type Fraction, fractions } from '../kernel/index.js';
import { CHOICES, type Chamber, type RoundRules } from './round.js';

/** What came in for one chamber: how many were on the roll, and how often each choice was made. */
export interface ChamberVotes {
  readonly chamber: Chamber;
  readonly roll: number;
  readonly counts: Readonly<Record<string, number>>;
}

export type ChamberOutcome = 'agree' | 'disagree' | 'no-quorum';

/** One step of a count, with every figure that it rests on. Fractions as "a/b". */
export interface CountStep {
  readonly step: 'turnout' | 'quorum' | 'majority' | 'consent' | 'joined';
  readonly chamber: Chamber | 'all';
  readonly figures: Readonly<Record<string, string | number | boolean>>;
}

/** How a round ended. No match is an outcome with a path of its own. */
export type RoundOutcome = 'match' | 'refused' | 'no-match' | 'advice';

/** The result of a round with the account that explains it and from which it can be checked. */
export interface RoundResult {
  readonly chambers: readonly { readonly chamber: Chamber; readonly outcome: ChamberOutcome; readonly counts: Readonly<Record<string, number>>; readonly roll: number; readonly cast: number }[];
  readonly outcome: RoundOutcome;
  readonly account: readonly CountStep[];
}

const times = (counts: Readonly<Record<string, number>>, choice: string): number => counts[choice] ?? 0;

/** Whether a majority is reached: more than half of yes and no (simple), more than half of all ballots (absolute), two thirds of yes and no at least. */
function majority(rules: RoundRules, yes: number, no: number, cast: number): { readonly reached: boolean; readonly needed: Fraction } {
  const base = rules.rule === 'absolute' ? cast : yes + no;
  const share = rules.rule === 'two-thirds' ? fractions.fraction(2, 3) : fractions.fraction(1, 2);
  const needed = fractions.multiply(share, fractions.fraction(base));
  const difference = fractions.compare(fractions.fraction(yes), needed);
  return { reached: base > 0 && (rules.rule === 'two-thirds' ? difference >= 0 : difference > 0), needed };
}

function countChamber(rules: RoundRules, votes: ChamberVotes, account: CountStep[]): ChamberOutcome {
  const { chamber, roll, counts } = votes;
  const cast = CHOICES[rules.method].reduce((sum, choice) => sum + times(counts, choice), 0);
  const percentage = chamber === 'residents' ? rules.quorumPercentage : 0;
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

function join(rules: RoundRules, residents: ChamberOutcome, municipality: ChamberOutcome): RoundOutcome {
  if (rules.joining === 'advice') return 'advice';
  if (rules.joining === 'residents-decide') return residents === 'agree' ? 'match' : residents === 'disagree' ? 'refused' : 'no-match';
  if (residents === 'agree' && municipality === 'agree') return 'match';
  return residents === 'disagree' && municipality === 'disagree' ? 'refused' : 'no-match';
}

/** Counts a round: each chamber by the method, then both by the joining rule. Only figures matter, so the order of ballots cannot. */
export function countRound(rules: RoundRules, residents: ChamberVotes, municipality: ChamberVotes): RoundResult {
  const account: CountStep[] = [];
  const chambers = [residents, municipality].map((votes) => ({ chamber: votes.chamber, outcome: countChamber(rules, votes, account), counts: votes.counts, roll: votes.roll, cast: CHOICES[rules.method].reduce((sum, choice) => sum + times(votes.counts, choice), 0) }));
  const [first, second] = chambers.map((c) => c.outcome);
  const outcome = join(rules, first ?? 'no-quorum', second ?? 'no-quorum');
  account.push({ step: 'joined', chamber: 'all', figures: { joining: rules.joining, residents: first ?? '', municipality: second ?? '', outcome } });
  return { chambers, outcome, account };
}

/** Counts the figures in an account once more; null when they hold, else the number (from 1) of the first step that does not. */
export function checkAccount(rules: RoundRules, result: RoundResult): number | null {
  const [residents, municipality] = result.chambers;
  if (residents === undefined || municipality === undefined) return 1;
  const again = countRound(rules, residents, municipality);
  const wrong = Math.max(again.account.length, result.account.length);
  for (let i = 0; i < wrong; i += 1) if (JSON.stringify(sorted(again.account[i])) !== JSON.stringify(sorted(result.account[i]))) return i + 1;
  return again.outcome === result.outcome ? null : wrong;
}

const sorted = (step: CountStep | undefined): unknown => (step === undefined ? null : [step.step, step.chamber, Object.entries(step.figures).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** A group smaller than this is never shown apart. */
export const LEAST_SHOWN = 5;

/** Whether the figures of a group may be shown. */
export const mayShow = (size: number): boolean => size >= LEAST_SHOWN;
