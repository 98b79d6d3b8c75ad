import { type Locale, languageTag } from './format.js';

/** A figure of a count as people read it: "13/2" is "6,5" and "12.71425" is "12,71425"; what does not come out even keeps its fraction, "26,92 (350/13)". Other texts stay as they are. */
export function figure(locale: Locale, text: string): string {
  const [, above, below] = /^(-?\d+)\/(\d+)$/.exec(text) ?? [];
  const decimal = (value: number, places: number): string => new Intl.NumberFormat(languageTag(locale), { maximumFractionDigits: places }).format(value);
  if (above === undefined) return /^-?\d+\.\d+$/.test(text) ? decimal(Number(text), 5) : text;
  const cents = (Number(above) / Number(below)) * 100;
  return Math.abs(cents - Math.round(cents)) < 1e-9 ? decimal(cents / 100, 2) : `${decimal(cents / 100, 2)} (${text})`;
}
