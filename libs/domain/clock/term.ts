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
 * The last day of a term that begins on `start` (a day does not count itself). Pauses lengthen it by their days. A term that would end on a Saturday, Sunday or
 * holiday ends on the next working day (Algemene termijnenwet, article 1).
 */
export function dueDate(start: LocalDate, term: Term, pauses: readonly Pause[] = []): LocalDate {
  let end = start;
  if (term.unit === 'days') end = addDays(start, term.days);
  else for (let left = term.days; left > 0; ) if (isWorkingDay((end = addDays(end, 1)))) left -= 1;
  for (const pause of pauses) end = addDays(end, daysBetween(pause.from, pause.until) + 1);
  while (!isWorkingDay(end)) end = addDays(end, 1);
  return end;
}

/** One day on which the responsible role is reminded, and why then. */
export interface Reminder {
  readonly on: LocalDate;
  readonly kind: 'half-time' | 'week-before' | 'due';
}

/** When to remind: at half time, a week before where the term is longer than a fortnight, and on the day. */
export function reminders(start: LocalDate, due: LocalDate): readonly Reminder[] {
  const length = daysBetween(start, due);
  const weekBefore: Reminder[] = length > 14 ? [{ on: addDays(due, -7), kind: 'week-before' }] : [];
  return [{ on: addDays(start, Math.floor(length / 2)), kind: 'half-time' }, ...weekBefore, { on: due, kind: 'due' }];
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
