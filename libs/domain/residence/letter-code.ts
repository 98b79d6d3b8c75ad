import { type Result, ok, problem, refuse } from '../kernel/index.js';

/** Signs of a code in a letter: no 0, O, 1 or I, which look alike on paper. 32 signs, five bits each. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Signs in a code: 50 bits, which five attempts cannot guess. */
export const CODE_LENGTH = 10;

const GROUP = 5;

/** A code from random bytes, one a sign; uses the lowest five bits of each. Throws a RangeError on fewer bytes than signs (a bug of the caller). */
export function codeFrom(bytes: Uint8Array): string {
  if (bytes.length < CODE_LENGTH) throw new RangeError('a code needs a random byte for each sign');
  return [...bytes.slice(0, CODE_LENGTH)].map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join('');
}

/** The code as the letter prints it: two groups of five, `ABCDE-FGHJK`. */
export const formatCode = (code: string): string => `${code.slice(0, GROUP)}-${code.slice(GROUP)}`;

/** The code that somebody typed, whatever the case, spaces and hyphens. Refused (`required`, `invalid-format`) when it cannot be one; that costs no attempt. */
export function normaliseCode(typed: string, path = 'code'): Result<string> {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');
  if (code === '') return refuse(problem('required', path));
  const fits = code.length === CODE_LENGTH && [...code].every((sign) => CODE_ALPHABET.includes(sign));
  return fits ? ok(code) : refuse(problem('invalid-format', path, { length: CODE_LENGTH }));
}
