import { type Instant, type Problem, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';

/** How a village budget is counted. */
export const BUDGET_METHODS = ['equal-shares', 'greedy'] as const;
export type BudgetMethod = (typeof BUDGET_METHODS)[number];

/** What a ballot holds: every option that one wants, options that fit into the amount together, or points divided over options. */
export const BUDGET_BALLOTS = ['approval', 'knapsack', 'points'] as const;
export type BudgetBallotKind = (typeof BUDGET_BALLOTS)[number];

/** The life of a village budget. The clock ends the gathering and the vote; the municipality opens the budget and the vote. */
export const BUDGET_STATES = ['draft', 'gathering', 'checking', 'voting', 'counted', 'annulled'] as const;
export type BudgetState = (typeof BUDGET_STATES)[number];

/** What the municipality finds of an option: it can be voted on; it cannot be done; it is not placed at all. */
export const VERDICTS = ['feasible', 'not-feasible', 'not-placed'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const BUDGET_LIMITS = {
  title: { min: 5, max: 120 },
  explanation: { min: 0, max: 5_000, multiline: true },
  optionTitle: { min: 5, max: 120 },
  description: { min: 20, max: 2_000, multiline: true },
  reasons: { min: 10, max: 2_000, multiline: true },
  leastCents: 10_000,
  mostCents: 100_000_000,
  mostDays: 366,
  leastVoteMinutes: 1,
  optionsEach: 5,
  options: 60,
  points: 10,
} as const;

/** What a budget's rules are once it is open. Amounts in euro cents. */
export interface BudgetRules {
  readonly amountCents: number;
  readonly priceLimitCents: number | null;
  readonly method: BudgetMethod;
  readonly ballotKind: BudgetBallotKind;
}

/** A budget as it is composed. */
export interface BudgetComposition extends BudgetRules {
  readonly title: string;
  readonly explanation: string;
  readonly ideasUntil: Instant;
  readonly checkUntil: Instant;
  readonly closesAt: Instant;
}

const DAY_MS = 86_400_000;

function checkMoments({ ideasUntil, checkUntil, closesAt }: BudgetComposition, now: Instant): Problem[] {
  const problems: Problem[] = [];
  if (ideasUntil <= now) problems.push(problem('too-early', 'ideasUntil'));
  if (checkUntil <= ideasUntil) problems.push(problem('too-early', 'checkUntil'));
  if (closesAt <= checkUntil) problems.push(problem('too-early', 'closesAt'));
  if (closesAt > now + BUDGET_LIMITS.mostDays * DAY_MS) problems.push(problem('too-late', 'closesAt'));
  return problems;
}

/** Whether a budget can be kept as composed: words, an amount, a price limit within it, and three moments in their order, within a year. */
export function checkComposition(budget: BudgetComposition, now: Instant): Result<BudgetComposition> {
  const title = checkText(budget.title, 'title', BUDGET_LIMITS.title);
  const explanation = checkText(budget.explanation, 'explanation', BUDGET_LIMITS.explanation);
  const problems = checkMoments(budget, now);
  const { amountCents, priceLimitCents } = budget;
  if (!Number.isInteger(amountCents)) problems.push(problem('invalid-format', 'amountCents'));
  else if (amountCents < BUDGET_LIMITS.leastCents) problems.push(problem('too-small', 'amountCents', { min: BUDGET_LIMITS.leastCents / 100 }));
  else if (amountCents > BUDGET_LIMITS.mostCents) problems.push(problem('too-large', 'amountCents', { max: BUDGET_LIMITS.mostCents / 100 }));
  if (priceLimitCents !== null && (!Number.isInteger(priceLimitCents) || priceLimitCents < 1)) problems.push(problem('invalid-format', 'priceLimitCents'));
  else if (priceLimitCents !== null && priceLimitCents > amountCents) problems.push(problem('too-large', 'priceLimitCents', { max: amountCents / 100 }));
  if (!BUDGET_METHODS.includes(budget.method)) problems.push(problem('not-a-choice', 'method'));
  if (!BUDGET_BALLOTS.includes(budget.ballotKind)) problems.push(problem('not-a-choice', 'ballotKind'));
  if (title.ok && explanation.ok && problems.length === 0) return ok({ ...budget, title: title.value, explanation: explanation.value });
  return refuse(...(title.ok ? [] : title.problems), ...(explanation.ok ? [] : explanation.problems), ...problems);
}

/** Whether a composed budget can be opened now: it is a draft, and its first term still lies ahead. */
export function checkOpening(budget: { readonly state: BudgetState; readonly ideasUntil: Instant }, now: Instant): Result<'gathering'> {
  if (budget.state !== 'draft') return refuse(problem('wrong-state'));
  return budget.ideasUntil > now ? ok('gathering') : refuse(problem('too-late', 'ideasUntil'));
}

/** What an option must have before the vote can open. */
export interface OptionFacts {
  readonly outcome: Verdict | null;
}

/** Whether the vote can open now: ideas are in, every option is checked, at least two can be chosen, and there is time left to vote. */
export function checkVoteOpening(budget: { readonly state: BudgetState; readonly closesAt: Instant }, options: readonly OptionFacts[], now: Instant): Result<'voting'> {
  if (budget.state === 'gathering') return refuse(problem('too-early'));
  if (budget.state !== 'checking') return refuse(problem('wrong-state'));
  if (options.some(({ outcome }) => outcome === null)) return refuse(problem('not-enough', 'options'));
  if (options.filter(({ outcome }) => outcome === 'feasible').length < 2) return refuse(problem('not-enough', 'options'));
  return budget.closesAt >= now + BUDGET_LIMITS.leastVoteMinutes * 60_000 ? ok('voting') : refuse(problem('too-late', 'closesAt'));
}

/** Whether a budget can still be annulled: it is open, and not counted. */
export const checkAnnulment = (state: BudgetState): Result<'annulled'> => (state === 'gathering' || state === 'checking' || state === 'voting' ? ok('annulled') : refuse(problem('wrong-state')));
