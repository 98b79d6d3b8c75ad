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

/** Lengths in characters, amounts in cents, and how long and how many; for the door, the decision and the form alike. */
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

/** What a count of a budget goes by. Amounts in euro cents. */
export interface CountRules {
  readonly amountCents: number;
  readonly method: BudgetMethod;
  readonly ballotKind: BudgetBallotKind;
}

/** What a budget's rules are once it is open. */
export interface BudgetRules extends CountRules {
  /** The least and the most that one option may cost. */
  readonly priceLeastCents: number | null;
  readonly priceLimitCents: number | null;
}

/** The last moments of the check and of the vote. */
export interface BudgetDates {
  readonly checkUntil: Instant;
  readonly closesAt: Instant;
}

/** A budget as it is composed. */
export interface BudgetComposition extends BudgetRules, BudgetDates {
  readonly title: string;
  readonly explanation: string;
  readonly ideasUntil: Instant;
}

const DAY_MS = 86_400_000;

/** The moments in their order, within a year of now; the first of them comes after `from`. */
function checkMoments({ checkUntil, closesAt }: BudgetDates, from: Instant, now: Instant): Problem[] {
  const problems: Problem[] = [];
  if (checkUntil <= from) problems.push(problem('too-early', 'checkUntil'));
  if (closesAt <= checkUntil) problems.push(problem('too-early', 'closesAt'));
  if (closesAt > now + BUDGET_LIMITS.mostDays * DAY_MS) problems.push(problem('too-late', 'closesAt'));
  return problems;
}

const wholeCents = (cents: number): boolean => Number.isInteger(cents) && cents >= 1;

/** The price limits: whole amounts, within the budget, the least not above the most. */
function checkPrices({ amountCents, priceLeastCents, priceLimitCents }: BudgetRules): Problem[] {
  const problems: Problem[] = [];
  if (priceLimitCents !== null && !wholeCents(priceLimitCents)) problems.push(problem('invalid-format', 'priceLimitCents'));
  else if (priceLimitCents !== null && priceLimitCents > amountCents) problems.push(problem('too-large', 'priceLimitCents', { max: amountCents / 100 }));
  const most = Math.min(amountCents, priceLimitCents ?? amountCents);
  if (priceLeastCents !== null && !wholeCents(priceLeastCents)) problems.push(problem('invalid-format', 'priceLeastCents'));
  else if (priceLeastCents !== null && priceLeastCents > most) problems.push(problem('too-large', 'priceLeastCents', { max: most / 100 }));
  return problems;
}

/** Whether a budget can be kept as composed: words, an amount, price limits within it, and three moments in their order, within a year. */
export function checkComposition(budget: BudgetComposition, now: Instant): Result<BudgetComposition> {
  const title = checkText(budget.title, 'title', BUDGET_LIMITS.title);
  const explanation = checkText(budget.explanation, 'explanation', BUDGET_LIMITS.explanation);
  const problems = [...(budget.ideasUntil <= now ? [problem('too-early', 'ideasUntil')] : []), ...checkMoments(budget, budget.ideasUntil, now)];
  const { amountCents } = budget;
  if (!Number.isInteger(amountCents)) problems.push(problem('invalid-format', 'amountCents'));
  else if (amountCents < BUDGET_LIMITS.leastCents) problems.push(problem('too-small', 'amountCents', { min: BUDGET_LIMITS.leastCents / 100 }));
  else if (amountCents > BUDGET_LIMITS.mostCents) problems.push(problem('too-large', 'amountCents', { max: BUDGET_LIMITS.mostCents / 100 }));
  problems.push(...checkPrices(budget));
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

/** Whether the days of the check and the vote can be moved now: while the municipality checks, to moments that lie ahead in their order, within a year of now. */
export function checkDates(state: BudgetState, dates: BudgetDates, now: Instant): Result<BudgetDates> {
  if (state !== 'checking') return refuse(problem('wrong-state'));
  const problems = checkMoments(dates, now, now);
  return problems.length === 0 ? ok(dates) : refuse(...problems);
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
