/** An exact rational number: `numerator / denominator`, in lowest terms, denominator above 0. Never rounded. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const abs = (n: bigint): bigint => (n < 0n ? -n : n);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [abs(a), abs(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** `numerator / denominator` in lowest terms. Throws a RangeError on a denominator of 0 (a bug of the caller). */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  if (d === 0n) throw new RangeError('a fraction cannot have denominator 0');
  const sign = d < 0n ? -1n : 1n;
  const common = greatestCommonDivisor(n, d) || 1n;
  return { numerator: (sign * n) / common, denominator: (sign * d) / common };
}

/** Nothing at all. */
export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** Sum, difference and product are exact, and in lowest terms. */
export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const subtract = (a: Fraction, b: Fraction): Fraction => fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.numerator * b.numerator, a.denominator * b.denominator);
/** Throws a RangeError when `b` is 0. */
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative when a < b, 0 when equal, positive when a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** `"a/b"`, or `"a"` for a whole number. */
export const toText = (f: Fraction): string => (f.denominator === 1n ? String(f.numerator) : `${f.numerator}/${f.denominator}`);

/** A decimal text with `places` digits, rounded half away from zero: 2/3 with 2 places is "0.67". */
export function toDecimal(f: Fraction, places: number): string {
  const scale = 10n ** BigInt(places);
  const scaled = abs(f.numerator) * scale * 2n + f.denominator;
  const rounded = scaled / (f.denominator * 2n);
  const whole = String(rounded / scale);
  const sign = f.numerator < 0n && rounded !== 0n ? '-' : '';
  return places === 0 ? sign + whole : `${sign}${whole}.${String(rounded % scale).padStart(places, '0')}`;
}
