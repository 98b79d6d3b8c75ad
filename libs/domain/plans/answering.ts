import { type LocalDate, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { dueAfterPause, dueDate } from '../clock/index.js';
import type { KindRules } from '../ordinances/index.js';
import { type Actor, can } from '../permissions/index.js';
import { type PlanFacts, both, orWrongState } from './plan-facts.js';
import { PLAN_LIMITS } from './rules.js';
import { ACT_OF_OUTCOME, type Outcome, type PlanState, outcomesOf } from './states.js';

/** The municipality's formal answer, as it is given. */
export interface ResponseText {
  readonly outcome: string;
  readonly reasons: string;
  /** The same in plain words, in a few sentences. */
  readonly summary: string;
}

/** A response that may be given: its outcome, the act of the machine, and its clean texts. */
export interface DecidedResponse {
  readonly outcome: Outcome;
  readonly act: string;
  readonly reasons: string;
  readonly summary: string;
}

/** Whether this official may answer a plan, with a complete answer; every problem of the texts at once. While the author is asked for information no answer is given; after the advice of a round the answer itself decides. */
export function decideResponse(actor: Actor, plan: PlanFacts & { readonly paused: boolean }, text: ResponseText): Result<DecidedResponse> {
  const hindrance = can(actor, 'respond', plan) ?? orWrongState(plan, ['awaiting-response']) ?? (plan.paused ? problem('too-early') : null);
  if (hindrance !== null) return refuse(hindrance);
  const outcome = outcomesOf(plan.advised === true).find((o) => o === text.outcome);
  const reasons = checkText(text.reasons, 'reasons', PLAN_LIMITS.reason);
  const summary = checkText(text.summary, 'summary', PLAN_LIMITS.responseSummary);
  if (outcome !== undefined && reasons.ok && summary.ok) return ok({ outcome, act: ACT_OF_OUTCOME[outcome], reasons: reasons.value, summary: summary.value });
  return refuse(
    ...(outcome === undefined ? [problem('not-a-choice', 'outcome')] : []),
    ...(reasons.ok ? [] : reasons.problems),
    ...(summary.ok ? [] : summary.problems),
  );
}

/** Whether the municipality may confirm that a plan has come in: once, and before it answers. */
export function decideAcknowledgement(actor: Actor, plan: PlanFacts & { readonly acknowledgeBy: LocalDate | null; readonly acknowledged: boolean }): Result<null> {
  const hindrance = can(actor, 'acknowledge-plan', plan) ?? orWrongState(plan, ['awaiting-response']);
  return both(hindrance, plan.acknowledged ? problem('already-done') : plan.acknowledgeBy === null ? problem('wrong-state', '', { state: plan.state }) : null, ok(null));
}

/** Whether another official or the griffie may look again at a declined answer that its author asked to be looked at. `firstPersonId` of the plan is who declined. */
export function decideDeclineReview(actor: Actor, plan: PlanFacts, review: { readonly asked: boolean; readonly reason: string }): Result<string> {
  const hindrance = can(actor, 'review-decline', plan) ?? orWrongState(plan, ['declined']);
  return both(hindrance, review.asked ? null : problem('too-early'), checkText(review.reason, 'reason', PLAN_LIMITS.reason));
}

/** What the author of a plan that was refused or declined asks: once, with why. Gives the clean question. */
export function decideSecondLookRequest(actor: Actor, plan: PlanFacts & { readonly asked: boolean }, reason: string): Result<string> {
  const done = plan.asked ? problem('already-done') : null;
  return both(can(actor, 'ask-second-look', plan), orWrongState(plan, ['refused', 'declined']) ?? done, checkText(reason, 'reason', PLAN_LIMITS.reason));
}

/** Whether the answer's term may be extended: once, in time, not while it stands still. */
export function decideExtension(
  plan: { readonly state: PlanState; readonly extended: boolean; readonly due: LocalDate | null; readonly paused?: boolean },
  rules: KindRules,
  today: LocalDate,
): Result<{ readonly due: LocalDate }> {
  if (plan.state !== 'awaiting-response' || plan.due === null) return refuse(problem('wrong-state', '', { state: plan.state }));
  if (rules.extendDays === 0) return refuse(problem('not-allowed'));
  if (plan.extended) return refuse(problem('already-done'));
  if (plan.paused === true) return refuse(problem('too-early'));
  if (today > plan.due) return refuse(problem('too-late'));
  return ok({ due: dueDate(plan.due, { days: rules.extendDays, unit: 'days' }) });
}

/** Whether the municipality may ask the author for information, which stops the clock: in time, and not twice at once. Gives the clean question. */
export function decideQuestion(
  actor: Actor,
  plan: PlanFacts & { readonly paused: boolean; readonly due: LocalDate | null },
  question: string,
  today: LocalDate,
): Result<string> {
  const hindrance = can(actor, 'ask-information', plan) ?? orWrongState(plan, ['awaiting-response']);
  if (hindrance !== null) return refuse(hindrance);
  if (plan.paused) return refuse(problem('already-done'));
  if (plan.due === null || today > plan.due) return refuse(problem('too-late'));
  return checkText(question, 'question', PLAN_LIMITS.note);
}

/** What the author answers, and until when the municipality now has: the clock stood still from the day after the question up to and including today. */
export function decideInformation(
  actor: Actor,
  plan: PlanFacts & { readonly askedOn: LocalDate | null; readonly due: LocalDate | null },
  answer: string,
  today: LocalDate,
): Result<{ readonly answer: string; readonly due: LocalDate }> {
  const hindrance = can(actor, 'give-information', plan) ?? orWrongState(plan, ['awaiting-response']);
  if (hindrance !== null) return refuse(hindrance);
  if (plan.askedOn === null || plan.due === null) return refuse(problem('wrong-state', '', { state: plan.state }));
  const clean = checkText(answer, 'answer', PLAN_LIMITS.note);
  return clean.ok ? ok({ answer: clean.value, due: dueAfterPause(plan.due, plan.askedOn, today) }) : clean;
}
