import { MOST_VOTES } from './ballots.js';

/** Why a file cannot be counted, and at which line (from 1). */
export interface FileFault {
  readonly ok: false;
  readonly line: number;
  readonly message: string;
}

/** What was read, or the first fault. */
export type Read<T> = { readonly ok: true; readonly value: T } | FileFault;

/** Leaves the reader at the first fault; never leaves this folder. */
export class Malformed extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** Runs a reader; its first fault is the result. */
export function reading<T>(read: () => T): Read<T> {
  try {
    return { ok: true, value: read() };
  } catch (fault) {
    if (fault instanceof Malformed) return { ok: false, line: fault.line, message: fault.message };
    throw fault;
  }
}

/** A piece of the file as it can be shown in a message: short, and without signs that steer a terminal. */
export function shown(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return `"${[...short].map((sign) => (isControl(sign) ? '?' : sign)).join('')}"`;
}

/** Whether a sign steers the terminal or the reading direction instead of standing in a name. */
export function isControl(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || (code >= 0xd800 && code <= 0xdfff);
}

/** Longest name of a candidate. */
const LONGEST_NAME = 500;

/** A name as it may stand in a result: not empty, not endless, no steering signs, not used before. */
export function checkName(name: string, known: ReadonlySet<string>, line: number): string {
  if (name.trim() === '') throw new Malformed(line, 'a candidate has an empty name');
  if (name.length > LONGEST_NAME) throw new Malformed(line, `the name of a candidate is longer than ${LONGEST_NAME} characters`);
  if ([...name].some(isControl)) throw new Malformed(line, `the name of a candidate holds a control character: ${shown(name)}`);
  if (known.has(name)) throw new Malformed(line, `two candidates have the name ${shown(name)}`);
  return name;
}

/** The sum of votes so far, refused above the most that is counted. */
export function addVotes(sum: number, count: number, line: number): number {
  if (sum + count > MOST_VOTES) throw new Malformed(line, 'there are more than 10^15 votes');
  return sum + count;
}
