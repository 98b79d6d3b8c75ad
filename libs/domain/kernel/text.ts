import { problem } from './problem.js';
import { type Result, ok, refuse } from './result.js';

/** Limits of a text in characters (code points) after trimming; `min` 0 lets it be empty. */
export interface TextLimits {
  readonly min: number;
  readonly max: number;
  /** Whether line breaks and tabs may occur. */
  readonly multiline?: boolean;
}

/** Controls, and marks that change the direction of what follows: text that looks other than it is. */
function isDeceptive(code: number, multiline: boolean): boolean {
  if (code === 0x0a || code === 0x0d || code === 0x09) return !multiline;
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff) return true;
  return code >= 0xd800 && code <= 0xdfff;
}

/**
 * A text as it may be kept: in Unicode's composed form (NFC), trimmed, line breaks as `\n`. Refused when it is too short or too long, or holds U+0000, other
 * controls, lone surrogates or marks that turn the reading direction.
 */
export function checkText(text: string, path: string, limits: TextLimits): Result<string> {
  for (const character of text) {
    if (isDeceptive(character.codePointAt(0) ?? 0, limits.multiline ?? false)) return refuse(problem('invalid-characters', path));
  }
  const clean = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  const length = [...clean].length;
  if (length === 0 && limits.min > 0) return refuse(problem('required', path));
  if (length < limits.min) return refuse(problem('too-short', path, { min: limits.min, length }));
  if (length > limits.max) return refuse(problem('too-long', path, { max: limits.max, length }));
  return ok(clean);
}
