import { type LocalDate, addDays, daysBetween } from '../kernel/index.js';
import { isWorkingDay } from './holidays.js';

/** How long somebody has, in calendar days or in working days. */
export interface Term {
  readonly days: number;
  readonly unit: 'days' | 'working-days';
}

/** Days on which the clock stood still: the first and the last of them. */
export interface Pause {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/**
 * The last day of a term that begins on `start` (a day does not count itself). Days of a pause do not count. A term that would end on a Saturday, Sunday or
 * holiday ends on the next working day (Algemene termijnenwet, article 1). `closedDays` are working days on which the offices of this municipality are closed.
 */
export function dueDate(start: LocalDate, term: Term, pauses: readonly Pause[] = [], closedDays: readonly LocalDate[] = []): LocalDate {
  const paused = (date: LocalDate): boolean => pauses.some((pause) => pause.from <= date && date <= pause.until);
  const open = (date: LocalDate): boolean => isWorkingDay(date) && !closedDays.includes(date);
  let end = start;
  for (let left = term.days; left > 0;) {
    end = addDays(end, 1);
    if (!paused(end) && (term.unit === 'days' || open(end))) left -= 1;
  }
  while (paused(end) || !open(end)) end = addDays(end, 1);
  return end;
}

/**
 * The new last day of a running term after information was asked on `askedOn` and given on `givenOn`: the clock stood still from the day after the question up to
 * and including the day of the answer (Algemene wet bestuursrecht, article 4:15).
 */
export const dueAfterPause = (due: LocalDate, askedOn: LocalDate, givenOn: LocalDate): LocalDate =>
  dueDate(addDays(due, Math.max(0, daysBetween(askedOn, givenOn))), { days: 0, unit: 'days' });

/** One day on which the responsible role is reminded, and why then. */
export interface Reminder {
  readonly on: LocalDate;
  readonly kind: 'half-time' | 'week-before' | 'due';
}

/** When to remind, in order of date: at half time, a week before where the term is longer than a fortnight, and on the day. */
export function reminders(start: LocalDate, due: LocalDate): readonly Reminder[] {
  const length = daysBetween(start, due);
  const weekBefore: Reminder[] = length > 14 ? [{ on: addDays(due, -7), kind: 'week-before' }] : [];
  const halfTime: Reminder[] = length > 1 ? [{ on: addDays(start, Math.floor(length / 2)), kind: 'half-time' }] : [];
  return [...halfTime, ...weekBefore, { on: due, kind: 'due' as const }];
}

/** How a running term stands on a day. */
export interface ClockFace {
  readonly due: LocalDate;
  readonly daysTotal: number;
  readonly daysPassed: number;
  /** Negative when overdue. */
  readonly daysLeft: number;
  readonly overdue: boolean;
}

/** Reads the clock on `today`. */
export function readClock(start: LocalDate, due: LocalDate, today: LocalDate): ClockFace {
  const daysTotal = Math.max(1, daysBetween(start, due));
  const daysLeft = daysBetween(today, due);
  return { due, daysTotal, daysPassed: Math.min(Math.max(daysBetween(start, today), 0), daysTotal), daysLeft, overdue: daysLeft < 0 };
}
