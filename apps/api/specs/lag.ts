import { existsSync, readFileSync } from 'node:fs';

/** Where Linux keeps how long the main thread of this process ran, in nanoseconds. */
const RAN = `/proc/self/task/${process.pid}/schedstat`;

/** How long the main thread worked, in milliseconds: other processes of a busy machine do not count. Elsewhere than on Linux, the clock on the wall. */
const worked = (): number => (existsSync(RAN) ? Number(readFileSync(RAN, 'utf8').split(' ')[0]) / 1e6 : performance.now());

/** Does `work` and gives the longest that this process kept everybody else waiting meanwhile, in milliseconds: its work between two turns of its loop. */
export async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = worked();
  const look = (): void => {
    const now = worked();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 5);
  try {
    await work();
  } finally {
    clearInterval(timer);
    look();
  }
  return longest;
}
