import { type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, can } from '../permissions/index.js';
import { type Segment, differences } from './differences.js';
import { type PlanFacts, both, orAdvised, orWrongState } from './plan-facts.js';
import { CHALLENGE_FIELDS, PLAN_LIMITS, type PlanText, checkPlanText } from './rules.js';
import { CHANGEABLE_STATES, PLAN_MOVES, SUPPORTED_STATES } from './states.js';

/** One field of a plan and what changed in it. */
export interface FieldDifference {
  /** `title`, `summary`, `body`, or a field of a challenge (`challenge.means`). */
  readonly field: string;
  readonly segments: readonly Segment[];
}

const wordsOf = (text: PlanText): Readonly<Record<string, string>> => ({
  title: text.title,
  summary: text.summary,
  body: text.body,
  ...Object.fromEntries(CHALLENGE_FIELDS.map((field) => [`challenge.${field}`, text.challenge?.[field] ?? ''])),
});

/** What changed between two versions of a plan: the fields that differ, each word by word. */
export function planDifferences(before: PlanText, after: PlanText): readonly FieldDifference[] {
  const earlier = wordsOf(before);
  return Object.entries(wordsOf(after)).flatMap(([field, text]) =>
    text === earlier[field] ? [] : [{ field, segments: differences(earlier[field] ?? '', text) }],
  );
}

const sameFigures = (a: PlanText, b: PlanText): boolean => a.costCents === b.costCents && [...a.themes].sort().join() === [...b.themes].sort().join();

/** Whether a published plan may get this new version: complete, of the same kind, and other than the last (`already-done` when nothing changed). Gives the clean text. */
export function decideVersion(actor: Actor, plan: PlanFacts, before: PlanText, after: PlanText): Result<PlanText> {
  const hindrance = can(actor, 'change-plan', plan) ?? orWrongState(plan, CHANGEABLE_STATES) ?? orAdvised(plan);
  if (hindrance !== null) return refuse(hindrance);
  if (after.kind !== before.kind) return refuse(problem('not-allowed', 'kind'));
  const clean = checkPlanText(after);
  if (clean.ok && planDifferences(before, clean.value).length === 0 && sameFigures(before, clean.value)) return refuse(problem('already-done'));
  return clean;
}

/** Whether an author may take a plan back: from any state before a round opens, with a reason once others could see it. Gives the clean reason, or null. */
export function decideWithdrawal(actor: Actor, plan: PlanFacts, reason: string): Result<string | null> {
  const from = PLAN_MOVES.filter((move) => move.act === 'withdraw').flatMap((move) => move.from);
  const hindrance = can(actor, 'withdraw-plan', plan) ?? orWrongState(plan, from) ?? orAdvised(plan);
  if (hindrance !== null) return refuse(hindrance);
  if (plan.public !== true && reason.trim() === '') return ok(null);
  return checkText(reason, 'reason', PLAN_LIMITS.withdrawal);
}

/** Whether an author may gather support once more after the term was over. */
export const decideRenewal = (actor: Actor, plan: PlanFacts): Result<null> => both(can(actor, 'renew-plan', plan), orWrongState(plan, ['expired']), ok(null));

/** Whether a supporter may take their name away: as long as no answer was given. */
export const decideSupportWithdrawal = (actor: Actor, plan: PlanFacts): Result<null> =>
  both(can(actor, 'withdraw-support', plan), orWrongState(plan, SUPPORTED_STATES) ?? orAdvised(plan), ok(null));

/** Whether the count of supporters moves a plan on to its answer. `needed` null: no support is asked. */
export const reachesThreshold = (plan: PlanFacts, count: number, needed: number | null): boolean =>
  plan.state === 'gathering-support' && (needed === null || count >= needed);
