import { countBallots } from './ballots.js';
import { countBlt } from './blt.js';
import type { Counter } from './counted.js';
import { countPb } from './pb.js';

/** Who counts which file, by the ending of its name. */
export const COUNTERS: Readonly<Record<string, Counter>> = {
  '.pb': countPb,
  '.blt': countBlt,
  '.ballots.json': countBallots,
};

/** The longest known ending of a file's name. */
function endingOf(file: string): string | undefined {
  const endings = Object.keys(COUNTERS).sort((a, b) => b.length - a.length);
  return endings.find((known) => file.toLowerCase().endsWith(known));
}

/** The options of each kind of file; a round holds its own rules. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  '.pb': ['method', 'satisfaction', 'completion', 'start', 'stop', 'increment', 'ties', 'scores', 'skip', 'threshold', 'account'],
  '.blt': ['method', 'rule', 'account'],
  '.ballots.json': ['method', 'unranked', 'account'],
};

/** An option that says nothing about a file of this kind; null when each does. */
export function strangeOption(file: string, options: Readonly<Record<string, string | undefined>>): string | null {
  const known = OPTIONS[endingOf(file) ?? ''] ?? [];
  return Object.keys(options).find((name) => name !== 'json' && !known.includes(name)) ?? null;
}

/** The counter for a file; the longest ending decides. Undefined when no counter knows the file. */
export function counterFor(file: string): Counter | undefined {
  const ending = endingOf(file);
  return ending === undefined ? undefined : COUNTERS[ending];
}
