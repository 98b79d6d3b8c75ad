/** Why a file cannot be used, and at which line (from 1). */
export interface FileFault {
  readonly ok: false;
  readonly line: number;
  readonly message: string;
}

/** What was read, or the first fault. */
export type Read<T> = { readonly ok: true; readonly value: T } | FileFault;

/** Leaves a reader at the first fault; `reading` turns it into a FileFault. */
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
export function isControl(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff || (code >= 0xd800 && code <= 0xdfff);
}

/** A text without such signs. */
export const harmless = (text: string): string => [...text].map((sign) => (isControl(sign) ? '?' : sign)).join('');

const LONGEST_SHOWN = 40;

/** A piece of a file as it can be shown in a message: short, and harmless. */
export const shown = (text: string): string => `"${harmless(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text)}"`;
