import { Malformed, isControl, shown } from '../kernel/index.js';

const LONGEST_NAME = 100;

/** The name of a participant, statement or group: not empty, not endless, no steering signs. */
export function checkName(name: string, what: string, line: number): string {
  if (name.trim() === '') throw new Malformed(line, `the name of ${what} is empty`);
  if (name.length > LONGEST_NAME) throw new Malformed(line, `the name of ${what} is longer than ${LONGEST_NAME} characters`);
  if (name.trim() !== name || [...name].some(isControl)) throw new Malformed(line, `the name of ${what} holds space at its ends or a control character: ${shown(name)}`);
  return name;
}
