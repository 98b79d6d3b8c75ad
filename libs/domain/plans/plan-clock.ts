import { type Instant, type LocalDate, localDate } from '../kernel/index.js';
import { type ClockFace, dueDate, readClock } from '../clock/index.js';
import type { KindRules } from '../ordinances/index.js';
import { type Waiting, whatHappensNext } from './what-happens-next.js';
import { type PlanState, isLookedAtAgain } from './states.js';

/** The clock of a state that a plan has just entered: by when somebody must act; null where nobody must. Days of Europe/Amsterdam. */
export function clockOfState(state: PlanState, rules: KindRules, now: Instant): { readonly from: LocalDate; readonly due: LocalDate } | null {
  const from = localDate(now);
  if (state === 'in-review') return { from, due: dueDate(from, { days: rules.reviewWorkingDays, unit: 'working-days' }) };
  if (state === 'gathering-support') return { from, due: dueDate(from, { days: rules.gatherDays, unit: 'days' }) };
  if (state === 'awaiting-response') return { from, due: dueDate(from, { days: rules.respondDays, unit: 'days' }) };
  return null;
}

/** The clock of a second look: it has the term of the first, so a refusal that of a review and a declined answer that of an answer. */
export function clockOfSecondLook(state: 'refused' | 'declined', rules: KindRules, now: Instant): { readonly from: LocalDate; readonly due: LocalDate } {
  const from = localDate(now);
  return { from, due: dueDate(from, state === 'refused' ? { days: rules.reviewWorkingDays, unit: 'working-days' } : { days: rules.respondDays, unit: 'days' }) };
}

/** By when the municipality confirms that a plan has come in; null where it has not just come in: what is answered again was confirmed before. */
export const acknowledgeBy = (from: PlanState, to: PlanState, rules: KindRules, now: Instant): LocalDate | null =>
  to === 'awaiting-response' && (from === 'in-review' || from === 'gathering-support') ? dueDate(localDate(now), { days: rules.acknowledgeDays, unit: 'days' }) : null;

/** What the clock is read from: all of it lies in the plan's row. */
export interface ClockFacts {
  readonly state: PlanState;
  readonly clockFrom: LocalDate | null;
  readonly dueOn: LocalDate | null;
  /** Since when the author is asked for information; the clock stands still meanwhile. */
  readonly pausedSince: Instant | null;
}

/** How a plan's promise stands: who must act, and by when. `face` is null where no term runs. */
export interface PlanClock {
  readonly responsible: Waiting;
  readonly paused: boolean;
  readonly face: ClockFace | null;
}

/** Reads a plan's clock. While it is paused the author is the one to act and nothing becomes overdue: the face shows the day on which it was paused. */
export function clockOf(facts: ClockFacts, now: Instant): PlanClock {
  const paused = facts.pausedSince !== null;
  const face = facts.clockFrom === null || facts.dueOn === null ? null : readClock(facts.clockFrom, facts.dueOn, localDate(facts.pausedSince ?? now));
  return { responsible: whatHappensNext(facts.state, paused, isLookedAtAgain(facts)).who, paused, face };
}
