import { type LocalDate, addDays, weekday } from '../kernel/index.js';

/** Easter Sunday of a year (Gregorian; the anonymous algorithm of Meeus, Jones and Butcher). */
export function easter(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The days that the Dutch general act on terms counts as holidays (Algemene termijnenwet, article 3): New Year, Good Friday, Easter Monday, King's Day, 5 May, Ascension
 * Day, Whit Monday, both days of Christmas.
 */
export function holidays(year: number): readonly LocalDate[] {
  const sunday = easter(year);
  const kingsDay = weekday(`${year}-04-27`) === 7 ? `${year}-04-26` : `${year}-04-27`;
  return [
    `${year}-01-01`,
    addDays(sunday, -2),
    addDays(sunday, 1),
    kingsDay,
    `${year}-05-05`,
    addDays(sunday, 39),
    addDays(sunday, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

/**
 * Days that a royal decree equates with a holiday for the act on terms (article 3, third paragraph): "Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027,
 * 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag". The next decree is added here.
 */
export const EQUATED_DAYS: readonly LocalDate[] = ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'];

/** Whether offices are open on a day: no Saturday, Sunday, holiday or day equated with one. */
export const isWorkingDay = (date: LocalDate): boolean =>
  weekday(date) < 6 && !EQUATED_DAYS.includes(date) && !holidays(Number(date.slice(0, 4))).includes(date);
