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

/** The counter for a file; the longest ending decides. Undefined when no counter knows the file. */
export function counterFor(file: string): Counter | undefined {
  const endings = Object.keys(COUNTERS).sort((a, b) => b.length - a.length);
  const ending = endings.find((known) => file.toLowerCase().endsWith(known));
  return ending === undefined ? undefined : COUNTERS[ending];
}
