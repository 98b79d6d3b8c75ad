import { type Problem, type Result, ok, problem, refuse } from '../kernel/index.js';
import { BUDGET_LIMITS, type CountRules } from './budget.js';

/** One choice on a ballot: an option and its points (1 where a ballot has no points). */
export interface BudgetChoice {
  readonly option: string;
  readonly points: number;
}

/** An option that can be chosen. */
export interface Choosable {
  readonly id: string;
  readonly costCents: number;
}

/** What the chosen options cost together, in cents. */
export const costOfChoices = (choices: readonly BudgetChoice[], options: readonly Choosable[]): number => choices.reduce((sum, { option }) => sum + (options.find(({ id }) => id === option)?.costCents ?? 0), 0);

/** The points given on a ballot. */
export const pointsGiven = (choices: readonly BudgetChoice[]): number => choices.reduce((sum, { points }) => sum + points, 0);

/** Whether a ballot can be kept: known options, each once, with points as its kind has them. `finished` asks for a choice, and for what its kind promises of the whole. */
export function checkBudgetBallot(rules: CountRules, options: readonly Choosable[], choices: readonly BudgetChoice[], finished: boolean): Result<readonly BudgetChoice[]> {
  const known = new Set(options.map(({ id }) => id));
  const most = rules.ballotKind === 'points' ? BUDGET_LIMITS.points : 1;
  if (choices.some(({ option }) => !known.has(option))) return refuse(problem('not-a-choice', 'choices'));
  if (new Set(choices.map(({ option }) => option)).size < choices.length) return refuse(problem('duplicate', 'choices'));
  if (choices.some(({ points }) => !Number.isInteger(points) || points < 1 || points > most)) return refuse(problem('invalid-format', 'choices'));
  const problems: Problem[] = [];
  if (finished && choices.length === 0) problems.push(problem('required', 'choices'));
  if (rules.ballotKind === 'points' && pointsGiven(choices) > BUDGET_LIMITS.points) problems.push(problem('too-large', 'choices', { max: BUDGET_LIMITS.points }));
  if (finished && rules.ballotKind === 'knapsack' && costOfChoices(choices, options) > rules.amountCents) problems.push(problem('too-large', 'choices', { max: rules.amountCents / 100 }));
  if (problems.length > 0) return refuse(...problems);
  return ok([...choices].sort((a, b) => (a.option < b.option ? -1 : 1)));
}
