import { Malformed, isControl, shown } from '../kernel/index.js';
import { MOST_VOTES } from './ballots.js';

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
