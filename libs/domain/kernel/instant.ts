/** A moment: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A calendar day in Europe/Amsterdam, written `YYYY-MM-DD`. */
export type LocalDate = string;

/** The zone in which every day begins and every term ends. */
export const TIME_ZONE = 'Europe/Amsterdam';
const DAY_MS = 86_400_000;

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });
const clockFormat = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** The day that it is in Europe/Amsterdam at this moment. */
export const localDate = (at: Instant): LocalDate => dayFormat.format(at);

const utcOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);

/** The day `days` calendar days after `date` (before it when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => new Date(utcOf(date) + days * DAY_MS).toISOString().slice(0, 10);

/** Calendar days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((utcOf(to) - utcOf(from)) / DAY_MS);

/** The day of the week, Monday 1 to Sunday 7. */
export const weekday = (date: LocalDate): number => new Date(utcOf(date)).getUTCDay() || 7;

function offsetMs(at: Instant): number {
  const part = Object.fromEntries(clockFormat.formatToParts(at).map((p) => [p.type, p.value]));
  return Date.parse(`${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${part['second']}Z`) - Math.floor(at / 1000) * 1000;
}

/** The moment at which `date` begins in Europe/Amsterdam; right on the days when the clock is put forward or back. */
export function startOfDay(date: LocalDate): Instant {
  const guess = utcOf(date);
  const first = guess - offsetMs(guess);
  return guess - offsetMs(first);
}

/** The last millisecond of `date` in Europe/Amsterdam: a term "before or on" that day is kept until then. */
export const endOfDay = (date: LocalDate): Instant => startOfDay(addDays(date, 1)) - 1;

/** The moment at which clocks in Europe/Amsterdam show `clock` (`HH:MM`) on `date`. In the hour that a spring night skips: an hour later; in the hour that an autumn night repeats: the first. */
export function momentOf(date: LocalDate, clock: string): Instant {
  const guess = Date.parse(`${date}T${clock}:00Z`);
  const fitting = [guess - offsetMs(guess - DAY_MS), guess - offsetMs(guess + DAY_MS)].sort((a, b) => a - b);
  return fitting.find((at) => at + offsetMs(at) === guess) ?? guess - Math.min(offsetMs(guess - DAY_MS), offsetMs(guess + DAY_MS));
}

/** What clocks in Europe/Amsterdam show at a moment: `HH:MM`. */
export const localClock = (at: Instant): string => new Date(at + offsetMs(at)).toISOString().slice(11, 16);
