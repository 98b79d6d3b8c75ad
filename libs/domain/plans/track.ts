import { type LocalDate, type Problem, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, can } from '../permissions/index.js';
import { type PlanFacts, both, orWrongState } from './plan-facts.js';
import { PLAN_LIMITS } from './rules.js';
import { PUBLIC_STATES, TRACK_STATES } from './states.js';

/** A step on the way from yes to done. */
export interface Milestone {
  readonly title: string;
  /** The day aimed at, or null when nobody knows yet. */
  readonly dueOn: LocalDate | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text names a day that exists, as `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** Whether author or official may set this milestone. `others` is the number of milestones that the plan has besides. Gives the clean milestone. */
export function decideMilestone(actor: Actor, plan: PlanFacts, milestone: Milestone, others: number): Result<Milestone> {
  const hindrance = can(actor, 'set-milestone', plan) ?? orWrongState(plan, TRACK_STATES);
  if (hindrance !== null) return refuse(hindrance);
  const problems: Problem[] = [];
  const title = checkText(milestone.title, 'title', PLAN_LIMITS.milestone);
  if (!title.ok) problems.push(...title.problems);
  if (milestone.dueOn !== null && !isDay(milestone.dueOn)) problems.push(problem('invalid-format', 'dueOn'));
  if (others >= PLAN_LIMITS.milestones) problems.push(problem('limit-reached', '', { max: PLAN_LIMITS.milestones }));
  return title.ok && problems.length === 0 ? ok({ title: title.value, dueOn: milestone.dueOn }) : refuse(...problems);
}

/** Whether the author may tell how it goes, on any published plan. Gives the clean text. */
export const decideUpdate = (actor: Actor, plan: PlanFacts, text: string): Result<string> =>
  both(can(actor, 'post-update', plan), orWrongState(plan, PUBLIC_STATES), checkText(text, 'text', PLAN_LIMITS.update));

/** Whether the work may begin. */
export const decideStart = (actor: Actor, plan: PlanFacts): Result<null> =>
  both(can(actor, 'set-milestone', plan), orWrongState(plan, ['adopted', 'backed', 'decided']), ok(null));

/** Whether a plan is done: every milestone is reached; `not-enough` at `milestones` tells how many are `open`. */
export const decideCompletion = (actor: Actor, plan: PlanFacts, open: number): Result<null> =>
  both(can(actor, 'set-milestone', plan), orWrongState(plan, ['under-way']), open === 0 ? ok(null) : refuse(problem('not-enough', 'milestones', { open })));

/** Whether a plan that was granted may be stopped, with a reason that everybody can read. Gives the clean reason. */
export const decideStop = (actor: Actor, plan: PlanFacts, reason: string): Result<string> =>
  both(can(actor, 'set-milestone', plan), orWrongState(plan, [...TRACK_STATES, 'co-decide']), checkText(reason, 'reason', PLAN_LIMITS.reason));
