import { type Term, dueDate } from '../clock/index.js';
import { type Instant, type LocalDate, localDate } from '../kernel/index.js';
import type { CoachingState } from './states.js';

/** Within what time a coach replies for the first time, and to each message of the asker. No ordinance of a municipality speaks of it: it is BOKD's own promise. */
export const FIRST_REPLY: Term = { days: 5, unit: 'working-days' };

/** Within what time the next step follows when the coach names no day. */
export const NEXT_STEP: Term = { days: 10, unit: 'working-days' };

/** The day before which a coach replies to what was asked today. */
export const replyDue = (today: LocalDate): LocalDate => dueDate(today, FIRST_REPLY);

/** The day before which the next step follows after a message of the coach. */
export const nextStepDue = (today: LocalDate, named: LocalDate | null): LocalDate => named ?? dueDate(today, NEXT_STEP);

/** The promise after a message of the asker: a reply in time, but never later than what was promised already. */
export function dueAfterQuestion(today: LocalDate, due: LocalDate | null): LocalDate {
  const reply = replyDue(today);
  return due !== null && due < reply ? due : reply;
}

/** What happens next with a request and by whom, so that nobody waits without knowing. */
export interface CoachingNext {
  readonly who: 'coaches' | 'coach' | 'both' | 'nobody';
  readonly step: 'first-reply' | 'next-step' | 'visit' | 'none';
  /** The promised day. */
  readonly due: LocalDate | null;
}

/** Reads what happens next. `visitAt` is the beginning of the first visit that is still to come. */
export function coachingNext(request: { readonly state: CoachingState; readonly replied: boolean; readonly due: LocalDate | null; readonly visitAt: Instant | null }): CoachingNext {
  const { state, replied, due, visitAt } = request;
  if (state === 'asked') return { who: 'coaches', step: 'first-reply', due };
  if (state !== 'taken') return { who: 'nobody', step: 'none', due: null };
  if (visitAt !== null) return { who: 'both', step: 'visit', due: localDate(visitAt) };
  return { who: 'coach', step: replied ? 'next-step' : 'first-reply', due };
}
