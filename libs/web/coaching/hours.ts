import type { Locale } from '#contract/i18n';

const QUARTERS = 4;

/** Hours as they are said: "1,25" or "1.25". */
export const hoursText = (locale: Locale, quarters: number): string => String(quarters / QUARTERS).replace('.', locale === 'nl' ? ',' : '.');

/** Quarter hours from what was typed: "1,25", "1.5" or "2"; 0 where it is no whole number of quarters. */
export function quartersOf(typed: string): number {
  const hours = /^\d{1,2}([.,]\d{1,2})?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : 0;
  return Number.isInteger(hours * QUARTERS) ? hours * QUARTERS : 0;
}
