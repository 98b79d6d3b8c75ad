import { countBallots } from './ballots.js';
import { countBlt } from './blt.js';
import type { Counter, Options } from './counted.js';
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
export function strangeOption(file: string, options: Options): string | null {
  const known = OPTIONS[endingOf(file) ?? ''] ?? [];
  return Object.keys(options).find((name) => name !== 'json' && !known.includes(name)) ?? null;
}

const ROUNDING = ['stop', 'increment'];

/** The options of a kind of file that do nothing beside others: which, and beside what. */
function idleIn(ending: string, { method, completion = 'add1u' }: Options): { readonly names: readonly string[]; readonly beside: string } {
  const beside = `--method ${method ?? 'mes'}`;
  if (ending === '.blt' && method === 'irv') return { names: ['rule'], beside };
  if (ending !== '.pb') return { names: [], beside };
  if (method === 'greedy') return { names: ['completion', 'start', ...ROUNDING], beside };
  const greedyOnly = ['scores', 'skip', 'threshold'];
  return completion === 'none' || completion === 'u' ? { names: [...greedyOnly, ...ROUNDING], beside: `${beside} --completion ${completion}` } : { names: greedyOnly, beside };
}

/** A warning for each option that was given and changes nothing about this count. */
export function idleOptions(file: string, options: Options): string[] {
  const { names, beside } = idleIn(endingOf(file) ?? '', options);
  return names.filter((name) => options[name] !== undefined).map((name) => `--${name} does nothing beside ${beside}`);
}

/** The counter for a file; the longest ending decides. Undefined when no counter knows the file. */
export function counterFor(file: string): Counter | undefined {
  const ending = endingOf(file);
  return ending === undefined ? undefined : COUNTERS[ending];
}
