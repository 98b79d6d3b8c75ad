import { type Instant, type LocalDate, type Problem, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Reach, isOldEnough } from '../ordinances/index.js';
import type { ActorResidence } from '../permissions/index.js';
import { BUDGET_LIMITS, type BudgetRules, type BudgetState, type Verdict } from './budget.js';

/** What decides whether somebody may propose an option now. */
export interface ProposalFacts {
  readonly state: BudgetState;
  readonly areaId: string;
  readonly proposeFrom: Reach;
  readonly ideasUntil: Instant;
  readonly ageFrom: number;
  /** How many options there are, and how many of them are the proposer's. */
  readonly options: number;
  readonly own: number;
}

/** Whether there is still time and room for another option. */
export function checkRoom({ state, ideasUntil, options }: Pick<ProposalFacts, 'state' | 'ideasUntil' | 'options'>, now: Instant): Result<null> {
  if (state === 'draft') return refuse(problem('too-early'));
  if (state !== 'gathering' || now >= ideasUntil) return refuse(problem('too-late'));
  return options < BUDGET_LIMITS.options ? ok(null) : refuse(problem('limit-reached', '', { max: BUDGET_LIMITS.options }));
}

/** Whether this resident may propose another option now: in time, from the area where the budget asks it, old enough, and not too many. */
export function checkProposer(facts: ProposalFacts, home: ActorResidence, now: Instant, today: LocalDate): Result<null> {
  if (facts.proposeFrom === 'area' && home.areaId !== facts.areaId) return refuse(problem('outside-area'));
  if (!isOldEnough(home.birthYear, facts.ageFrom, today)) return refuse(problem('too-young', '', { age: facts.ageFrom }));
  if (facts.own >= BUDGET_LIMITS.optionsEach) return refuse(problem('limit-reached', '', { max: BUDGET_LIMITS.optionsEach }));
  return checkRoom(facts, now);
}

/** An option as a resident proposes it. */
export interface Proposal {
  readonly title: string;
  readonly description: string;
  /** What its proposer thinks it costs. */
  readonly askedCents: number | null;
}

const costProblems = (cents: number | null, path: string, { amountCents, priceLeastCents, priceLimitCents }: BudgetRules): Problem[] => {
  const most = Math.min(amountCents, priceLimitCents ?? amountCents);
  if (cents === null) return [];
  if (!Number.isInteger(cents) || cents < 1) return [problem('invalid-format', path)];
  if (cents < (priceLeastCents ?? 0)) return [problem('too-small', path, { min: (priceLeastCents ?? 0) / 100 })];
  return cents > most ? [problem('too-large', path, { max: most / 100 })] : [];
};

/** Whether a proposal can be taken: words, and a cost within the price limits where they are named. */
export function checkProposal(proposal: Proposal, rules: BudgetRules): Result<Proposal> {
  const title = checkText(proposal.title, 'title', BUDGET_LIMITS.optionTitle);
  const description = checkText(proposal.description, 'description', BUDGET_LIMITS.description);
  const problems = costProblems(proposal.askedCents, 'askedCents', rules);
  if (title.ok && description.ok && problems.length === 0) return ok({ ...proposal, title: title.value, description: description.value });
  return refuse(...(title.ok ? [] : title.problems), ...(description.ok ? [] : description.problems), ...problems);
}

/** What the municipality finds of an option. */
export interface OptionCheck {
  readonly outcome: Verdict;
  readonly reasons: string;
  readonly costCents: number | null;
}

/** Whether a check can be kept: before the vote, with reasons, and with a cost within the limits where it is feasible. */
export function checkVerdict(check: OptionCheck, state: BudgetState, rules: BudgetRules): Result<OptionCheck> {
  if (state !== 'gathering' && state !== 'checking') return refuse(problem('wrong-state'));
  const reasons = checkText(check.reasons, 'reasons', BUDGET_LIMITS.reasons);
  const feasible = check.outcome === 'feasible';
  const problems = feasible ? (check.costCents === null ? [problem('required', 'costCents')] : costProblems(check.costCents, 'costCents', rules)) : [];
  if (reasons.ok && problems.length === 0) return ok({ outcome: check.outcome, reasons: reasons.value, costCents: feasible ? check.costCents : null });
  return refuse(...problems, ...(reasons.ok ? [] : reasons.problems));
}
