import type { Statement } from './conversation.js';
import { type Tally, share } from './group-votes.js';

const META = 7 ** 2;

/**
 * How soon each statement should be put before the next person: what is agreed with, seldom passed and tells people apart comes first, and what few have seen
 * gets up to nine times its turn until it has been seen enough.
 */
export function priorities(statements: readonly Statement[], tallies: readonly Tally[], extremity: readonly number[]): number[] {
  return statements.map(({ meta }, place) => {
    if (meta) return META;
    const { agree, disagree, seen } = tallies[place] ?? { agree: 0, disagree: 0, seen: 0 };
    const passed = share(seen - agree - disagree, seen);
    const newness = 1 + 8 * 2 ** (-seen / 5);
    return ((1 - passed) * ((extremity[place] ?? 0) + 1) * share(agree, seen) * newness) ** 2;
  });
}
