import { type Problem, type Result, problem, refuse } from '../kernel/index.js';
import type { Subject } from '../permissions/index.js';
import type { PlanState } from './states.js';

/** A plan as decisions see it. */
export interface PlanFacts extends Subject {
  readonly state: PlanState;
  /** A round gave its advice, and the municipality answers with it in hand: text and names stay as they were voted on. */
  readonly advised?: boolean;
}

/** The problem of a plan about which advice was given: what was voted on stays as it was. */
export const orAdvised = (plan: PlanFacts): Problem | null => (plan.advised === true ? problem('wrong-state', '', { state: plan.state }) : null);

/** The problem of a plan that is in none of these states; null when it is in one. */
export const orWrongState = (plan: PlanFacts, states: readonly PlanState[]): Problem | null =>
  states.includes(plan.state) ? null : problem('wrong-state', '', { state: plan.state });

/** A right first, then the state, then the value: the first that stands in the way is told. */
export const both = <T>(hindrance: Problem | null, wrongState: Problem | null, value: Result<T>): Result<T> => {
  const first = hindrance ?? wrongState;
  return first === null ? value : refuse(first);
};
