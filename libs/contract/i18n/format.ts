/** The languages of the site. */
export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

const ZONE = 'Europe/Amsterdam';
/** The tag under which the numbers and dates of a language are known. */
export const languageTag = (locale: Locale): string => (locale === 'nl' ? 'nl-NL' : 'en-GB');

/** One word or the other, by a count. */
export const plural = (count: number, one: string, more: string): string => (count === 1 ? one : more);

const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const known = formats.get(key) as Intl.DateTimeFormat | undefined;
  const made = known ?? new Intl.DateTimeFormat(languageTag(locale), { timeZone: ZONE, ...options });
  formats.set(key, made);
  return made;
}

/** Noon of a calendar day, so that no time zone turns it into another day. */
const moment = (date: string | Date): Date => (typeof date === 'string' && date.length === 10 ? new Date(`${date}T12:00:00Z`) : new Date(date));

/** "14 maart 2027". Takes a calendar day or a moment. */
export const longDate = (locale: Locale, date: string | Date): string => dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(moment(date));

/** "14 maart". */
export const shortDate = (locale: Locale, date: string | Date): string => dateFormat(locale, { day: 'numeric', month: 'long' }).format(moment(date));

/** "maart 2027" from "2027-03". */
export const monthAndYear = (locale: Locale, month: string): string => dateFormat(locale, { month: 'long', year: 'numeric' }).format(moment(`${month}-01`));

/** "zondag 14 maart 2027 om 19.30 uur". */
export const dateAndTime = (locale: Locale, date: string | Date): string => dateFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(moment(date));

const clock = (locale: Locale, at: Date): string => dateFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at);
const dayOfWeek = (locale: Locale, at: Date): string => dateFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(at);

/** "13:30–16:30". */
export const clockTimes = (locale: Locale, from: string | Date, to: string | Date): string => `${clock(locale, new Date(from))}–${clock(locale, new Date(to))}`;

/** "vrijdag 11 maart 2022, 13:30–16:30"; with both days when it goes past midnight. */
export function period(locale: Locale, from: string | Date, to: string | Date): string {
  const [first, last] = [dayOfWeek(locale, new Date(from)), dayOfWeek(locale, new Date(to))];
  return first === last ? `${first}, ${clockTimes(locale, from, to)}` : `${first}, ${clock(locale, new Date(from))} – ${last}, ${clock(locale, new Date(to))}`;
}

/** "12.345". */
export const wholeNumber = (locale: Locale, value: number): string => new Intl.NumberFormat(languageTag(locale), { maximumFractionDigits: 0 }).format(value);

/** "€ 1.234,50" from cents; whole euros without decimals. */
export const euros = (locale: Locale, cents: number): string =>
  new Intl.NumberFormat(languageTag(locale), { style: 'currency', currency: 'EUR', minimumFractionDigits: cents % 100 === 0 ? 0 : 2, maximumFractionDigits: cents % 100 === 0 ? 0 : 2 }).format(cents / 100);

/** "21 %" from a share of 1, rounded to whole per cents. */
export const percentage = (locale: Locale, share: number): string => new Intl.NumberFormat(languageTag(locale), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** "Aalden, Coevorden"; once where a village and its municipality have the same name. */
export const areaName = (area: { readonly name: string }, municipality: { readonly name: string }): string => (area.name === municipality.name ? area.name : `${area.name}, ${municipality.name}`);
