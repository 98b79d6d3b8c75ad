/** Why a file cannot be used, and at which line (from 1). */
export interface FileFault {
  readonly ok: false;
  readonly line: number;
  readonly message: string;
}

/** What was read, or the first fault. */
export type Read<T> = { readonly ok: true; readonly value: T } | FileFault;

/** Leaves a reader at the first fault; never leaves this folder. */
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

/** Whether a sign steers a terminal or the reading direction instead of standing in a text. */
function isControl(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff || (code >= 0xd800 && code <= 0xdfff);
}

/** A text without such signs. */
export const harmless = (text: string): string => [...text].map((sign) => (isControl(sign) ? '?' : sign)).join('');

/** A piece of a file as it can be shown in a message. */
export const shown = (text: string): string => `"${harmless(text.length > 40 ? `${text.slice(0, 40)}…` : text)}"`;

const LONGEST_NAME = 100;

/** The name of a participant, statement or group: not empty, not endless, no steering signs. */
export function checkName(name: string, what: string, line: number): string {
  if (name.trim() === '') throw new Malformed(line, `the name of ${what} is empty`);
  if (name.length > LONGEST_NAME) throw new Malformed(line, `the name of ${what} is longer than ${LONGEST_NAME} characters`);
  if (name.trim() !== name || [...name].some(isControl)) throw new Malformed(line, `the name of ${what} holds space at its ends or a control character: ${shown(name)}`);
  return name;
}
