import type { Counted, Options } from './counted.js';

/** An option that is missing or unknown. */
export function badOption(name: string, value: string, choices: readonly string[]): Counted {
  const list = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
  return { ok: false, line: 0, message: value === '' ? `--${name} is missing: ${list}` : `--${name} should be ${list}, not ${JSON.stringify(value.slice(0, 40))}` };
}

/** The value of an answer; with `--account` the outcome and the account too, as the checker asks for them. */
export const withAccount = (value: object, count: { readonly outcome: unknown; readonly account: unknown }, options: Options): object =>
  options['account'] === undefined ? value : { ...value, outcome: count.outcome, account: count.account };
