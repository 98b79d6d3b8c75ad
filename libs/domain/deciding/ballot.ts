import { type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { checkMarks } from './options.js';
import { CHOICES, ROUND_LIMITS, type RoundRules, type WordRules, hasOptions } from './round.js';

/** What a voter says: a word of the method, or one number for each option; and why. */
export interface BallotText {
  readonly choice: string;
  readonly reason: string | null;
}

/** What can be on a ballot of these rules, as it is kept. */
export function checkChoice(rules: Pick<RoundRules, 'method' | 'options'>, choice: string): Result<string> {
  const whole = rules as RoundRules;
  if (hasOptions(whole)) return checkMarks(whole.method, rules.options.length, choice);
  return CHOICES[(whole as WordRules).method].includes(choice) ? ok(choice) : refuse(problem('not-a-choice', 'choice'));
}

/** A ballot as it is cast: a choice of the method, and a reason, which an objection must have. */
export function checkBallot(rules: Pick<RoundRules, 'method' | 'options'>, ballot: BallotText): Result<BallotText> {
  const choice = checkChoice(rules, ballot.choice);
  if (!choice.ok) return choice;
  const reason = checkText(ballot.reason ?? '', 'reason', choice.value === 'objection' ? ROUND_LIMITS.objection : ROUND_LIMITS.reason);
  return reason.ok ? ok({ choice: choice.value, reason: reason.value === '' ? null : reason.value }) : reason;
}
