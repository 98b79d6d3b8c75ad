import { FINAL_STATES, type PlanState, RESTING_STATES } from '#domain/plans';

/** The states of a plan by the step of its way: submitted, reviewed, supported, answered, decided together, done. A plan that was withdrawn or merged stays where it was. */
const STEPS: readonly (readonly string[])[] = [['DRAFT'], ['IN_REVIEW', 'REFUSED'], ['GATHERING_SUPPORT', 'EXPIRED'], ['AWAITING_RESPONSE', 'DECLINED'], ['CO_DECIDE', 'DECIDING', 'DECIDED'], ['ADOPTED', 'BACKED', 'UNDER_WAY', 'COMPLETED', 'STOPPED']];

const onTheWire = (state: PlanState): string => state.toUpperCase().replaceAll('-', '_');

/** Where a plan ended without being done: after these nothing comes any more. */
export const OVER: readonly string[] = FINAL_STATES.filter((state) => state !== 'completed').map(onTheWire);

/** Where a plan went no further by itself: its way tells so. */
export const ENDED: readonly string[] = [...OVER, ...RESTING_STATES.map(onTheWire)];

const stepOf = (state: string): number => STEPS.findIndex((states) => states.includes(state));

/** The step at which a plan stands, by its history (oldest first). */
export function standsAt(state: string, history: readonly { readonly toState: string }[]): number {
  const before = history.findLast(({ toState }) => stepOf(toState) >= 0);
  return stepOf(state) >= 0 || before === undefined ? Math.max(stepOf(state), 0) : stepOf(before.toState);
}

/** When each step was finished, by the history (oldest first): the moment at which the plan went from it to a later one, for as long as it did not come back. */
export function finishedAt(history: readonly { readonly at: string; readonly toState: string }[]): ReadonlyMap<number, string> {
  const finished = new Map<number, string>();
  let here = 0;
  for (const { at, toState } of history) {
    const next = stepOf(toState);
    if (next < 0) continue;
    if (next > here) finished.set(here, at);
    for (const step of finished.keys()) if (step >= next) finished.delete(step);
    here = next;
  }
  return finished;
}
