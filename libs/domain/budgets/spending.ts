import { type LocalDate, type Problem, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { BUDGET_LIMITS, type BudgetState } from './budget.js';

/** How it goes with an option that won: what was spent so far, when it was done, and a word for the village. */
export interface Spending {
  readonly spentCents: number;
  readonly doneOn: LocalDate | null;
  readonly note: string;
}

/** Whether spending can be kept: of an option that won, with an amount, a word, and a day that is not still to come. */
export function checkSpending(spending: Spending, facts: { readonly state: BudgetState; readonly won: boolean }, today: LocalDate): Result<Spending> {
  if (facts.state !== 'counted' || !facts.won) return refuse(problem('wrong-state'));
  const note = checkText(spending.note, 'note', BUDGET_LIMITS.reasons);
  const problems: Problem[] = [];
  if (!Number.isInteger(spending.spentCents) || spending.spentCents < 0) problems.push(problem('invalid-format', 'spentCents'));
  else if (spending.spentCents > BUDGET_LIMITS.mostCents) problems.push(problem('too-large', 'spentCents', { max: BUDGET_LIMITS.mostCents / 100 }));
  if (spending.doneOn !== null && spending.doneOn > today) problems.push(problem('too-early', 'doneOn'));
  if (note.ok && problems.length === 0) return ok({ ...spending, note: note.value });
  return refuse(...problems, ...(note.ok ? [] : note.problems));
}
