import { type Fraction, fractions } from '../kernel/index.js';

/** The whole number by which a decimal with `places` digits is kept: 1 is 10^places. */
export const scaleOf = (places: number): bigint => 10n ** BigInt(places);

/** The text of a decimal kept as a whole number: 1234567n with 5 places is "12.34567". */
export function decimalText(value: bigint, places: number): string {
  if (places === 0) return String(value);
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** `a × b ÷ c`, any remainder ignored. */
export const multiplyDivide = (a: bigint, b: bigint, c: bigint): bigint => (a * b) / c;

/** `a ÷ b` rounded up; both not negative. */
export const divideUp = (a: bigint, b: bigint): bigint => (a + b - 1n) / b;

/** The exact text of a number: a decimal where it ends ("2.5"), otherwise "a/b". */
export function exactText(value: Fraction): string {
  let rest = value.denominator;
  let places = 0;
  for (const factor of [10n, 5n, 2n]) {
    for (; rest % factor === 0n; places += 1) rest /= factor;
  }
  return rest === 1n ? fractions.toDecimal(value, places) : fractions.toText(value);
}

const NUMBER = /^(-?\d+)(?:\.(\d+)|\/([1-9]\d*))?$/;

/** The number that `exactText` wrote; null when the text is none. */
export function exactValue(text: string): Fraction | null {
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const [, whole = '0', places = '', under] = found;
  if (under !== undefined) return fractions.fraction(BigInt(whole), BigInt(under));
  return fractions.fraction(BigInt(whole + places), scaleOf(places.length));
}
