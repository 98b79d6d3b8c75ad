import { type LocalDate, type Result, addDays, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type KindRules, type Ordinance, supportNeeded } from '../ordinances/index.js';
import { type Actor, can } from '../permissions/index.js';
import { type PlanFacts, both, orAdvised, orWrongState } from './plan-facts.js';
import { PLAN_LIMITS, REFUSAL_GROUNDS, type RefusalGround } from './rules.js';
import { SUPPORTED_STATES } from './states.js';

/** Days between a merge and the day on which the supporters move. */
export const MERGE_DAYS = 7;

/** What a published plan gets: the act of the machine, and the support it needs (null where none is asked). */
export function decidePublication(
  rules: KindRules,
  areaResidents: number,
): { readonly act: 'publish' | 'publish-without-threshold'; readonly needed: number | null } {
  const needed = supportNeeded(rules.support, areaResidents);
  return { act: needed === null ? 'publish-without-threshold' : 'publish', needed };
}

/** Whether a coach may send a plan back to its author; the notes say what to mend. Gives the clean notes. */
export function decideReturn(actor: Actor, plan: PlanFacts, notes: string): Result<string> {
  return both(can(actor, 'return-plan', plan), orWrongState(plan, ['in-review']), checkText(notes, 'notes', PLAN_LIMITS.reason));
}

/** Whether a coach may refuse a plan: on one of the grounds, explained. `excluded-subject` only where the ordinance excludes subjects. Gives the clean explanation. */
export function decideRefusal(
  actor: Actor,
  plan: PlanFacts,
  rules: KindRules,
  refusal: { readonly ground: string; readonly reason: string },
): Result<{ readonly ground: RefusalGround; readonly reason: string }> {
  const hindrance = can(actor, 'refuse-plan', plan);
  if (hindrance !== null) return refuse(hindrance);
  const ground = REFUSAL_GROUNDS.find((g) => g === refusal.ground);
  if (ground === undefined || (ground === 'excluded-subject' && rules.excludedSubjects.length === 0)) return refuse(problem('not-a-choice', 'ground'));
  const reason = both(null, orWrongState(plan, ['in-review']), checkText(refusal.reason, 'reason', PLAN_LIMITS.reason));
  return reason.ok ? ok({ ground, reason: reason.value }) : reason;
}

/** Whether another coach may look again at a refusal that its author asked to be looked at. `firstPersonId` of the plan is the coach who refused. Gives the clean reason. */
export function decideRefusalReview(actor: Actor, plan: PlanFacts, review: { readonly asked: boolean; readonly reason: string }): Result<string> {
  const hindrance = can(actor, 'review-refusal', plan) ?? orWrongState(plan, ['refused']);
  return both(hindrance, review.asked ? null : problem('too-early'), checkText(review.reason, 'reason', PLAN_LIMITS.reason));
}

/** A merge: the supporters of the merged plan are asked, and moved on `settlesOn` unless they object. */
export interface Merge {
  readonly settlesOn: LocalDate;
  readonly reason: string;
}

/** Whether a coach may merge a plan into another of the same municipality: neither may be the coach's own. */
export function decideMerge(actor: Actor, plan: PlanFacts, into: PlanFacts & { readonly samePlan: boolean }, reason: string, today: LocalDate): Result<Merge> {
  const hindrance = can(actor, 'merge-plan', plan) ?? can(actor, 'merge-plan', into);
  if (hindrance !== null) return refuse(hindrance);
  if (into.samePlan || into.municipalityId !== plan.municipalityId || !SUPPORTED_STATES.includes(into.state))
    return refuse(problem('not-a-choice', 'intoPlanId'));
  const clean = both(null, orWrongState(plan, ['in-review', 'gathering-support']), checkText(reason, 'reason', PLAN_LIMITS.reason));
  return clean.ok ? ok({ settlesOn: addDays(today, MERGE_DAYS), reason: clean.value }) : clean;
}

/** Whether a coach may enter a list of signatures on paper; it counts when another person has confirmed it. */
export function decidePaperSupport(actor: Actor, ordinance: Ordinance, plan: PlanFacts, names: number): Result<number> {
  const hindrance = can(actor, 'enter-paper-support', plan) ?? (ordinance.paperCounts ? null : problem('not-allowed'));
  if (hindrance !== null) return refuse(hindrance);
  if (!Number.isSafeInteger(names) || names < 1) return refuse(problem('too-small', 'names', { min: 1 }));
  if (names > PLAN_LIMITS.paperNames) return refuse(problem('too-large', 'names', { max: PLAN_LIMITS.paperNames }));
  return both(null, orWrongState(plan, SUPPORTED_STATES) ?? orAdvised(plan), ok(names));
}

/** Whether this person may confirm a paper list; `firstPersonId` of the plan is who entered it. */
export const decidePaperConfirmation = (actor: Actor, plan: PlanFacts): Result<null> =>
  both(can(actor, 'confirm-paper-support', plan), orWrongState(plan, SUPPORTED_STATES) ?? orAdvised(plan), ok(null));

/** Whether this person may throw away a paper list: who may enter one, as long as nobody has confirmed it. What was counted stays. */
export const decidePaperDropping = (actor: Actor, plan: PlanFacts, list: { readonly confirmed: boolean }): Result<null> =>
  both(can(actor, 'enter-paper-support', plan), list.confirmed ? problem('already-done') : null, ok(null));
