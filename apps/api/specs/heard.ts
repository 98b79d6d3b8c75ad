/** A refusal that tells nothing of the inside, and that it may be tried again. */
const REFUSED = /"UNAVAILABLE"/;
const INSIDE = /node_modules|at .*\.(ts|js):\d|insert into|select |relation "|terminat|ECONN|ENOSPC|No space/i;

/** Somebody's answer: done, refused because the database cannot be reached or has no room, or something else in words; and how long it took, in ms. */
export interface Heard {
  readonly outcome: string;
  readonly took: number;
}

/** What somebody heard. */
export async function heard(asked: Promise<{ status: number; text: string; errors: readonly object[] }>): Promise<Heard> {
  const began = performance.now();
  const { text, errors } = await asked;
  const outcome = INSIDE.test(text) ? `tells of the inside: ${text}` : REFUSED.test(text) ? 'refused' : errors.length > 0 || !text.includes('"data"') || !/"problems":\[\]|"nodes"/.test(text) ? text.slice(0, 300) : 'done';
  return { outcome, took: performance.now() - began };
}

export const kindsOf = (all: readonly Heard[]): string[] => [...new Set(all.map(({ outcome }) => outcome))].sort();
export const longest = (all: readonly Heard[]): number => Math.max(...all.map(({ took }) => took));

/** Asks again until it is done; in milliseconds, how long that took. */
export async function untilDone(ask: () => Promise<Heard>): Promise<number> {
  const began = performance.now();
  while ((await ask()).outcome !== 'done') {
    if (performance.now() - began > 30_000) throw new Error('not well after thirty seconds');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return performance.now() - began;
}
