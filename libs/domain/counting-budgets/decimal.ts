/** A number that is not negative, exactly as written: `digits / 10^places`, without zeros at the end. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** No amount, and no number of points, may be larger: beyond it a file is refused. */
export const LARGEST = 10n ** 15n;
const MOST_PLACES = 12;

/** Reads a decimal that is not negative; else tells in a few words what is wrong with it. */
export function readDecimal(text: string): Decimal | string {
  const clean = text.trim();
  if (clean === '') return 'is empty';
  if (/^-\d/.test(clean)) return 'is negative';
  const match = /^\+?(\d+)(?:\.(\d*))?$/.exec(clean);
  if (match === null) return 'is not a number';
  const decimals = (match[2] ?? '').replace(/0+$/, '');
  const whole = (match[1] ?? '').replace(/^0+(?=\d)/, '');
  if (decimals.length > MOST_PLACES) return `has more than ${MOST_PLACES} decimals`;
  const digits = whole.length > 16 ? LARGEST + 1n : BigInt(whole);
  if (digits > LARGEST || (digits === LARGEST && decimals !== '')) return 'is over 10^15';
  return { digits: BigInt(whole + decimals), places: decimals.length };
}

/** The decimal as a whole number of units of 1 / 10^places; `places` is at least its own. */
export const inUnits = (decimal: Decimal, places: number): bigint => decimal.digits * 10n ** BigInt(places - decimal.places);

/** An amount in units of 1 / 10^places as plain text: 6060050 with 2 places is "60600.5". */
export function amountText(units: bigint, places: number): string {
  if (places === 0) return String(units);
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const decimals = digits.slice(-places).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -places)}${decimals === '' ? '' : `.${decimals}`}`;
}
