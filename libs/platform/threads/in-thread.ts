import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** A thread that says nothing for so long is given up. */
const MOST_MS = 10 * 60_000;

/** The built file of a thread. A thread runs plain JavaScript: where sources are loaded as they are, as in specs, the built one beside them is taken. */
function builtFile(file: string, from: string): string {
  const beside = fileURLToPath(new URL(file, from));
  if (existsSync(beside)) return beside;
  return path.join(process.cwd(), 'dist', path.relative(process.cwd(), beside));
}

/**
 * Has `file` (beside the module at the address `from`, made by `answerInThread`) work out an answer in a thread of its own, so that others are served meanwhile. `parts` are
 * read as they come; an empty one is skipped. Rejects with what the thread threw, when it ended without an answer, or after ten minutes. Nothing of it stays behind.
 */
export async function inThread<Row, Result>(file: string, from: string, facts: unknown, parts: AsyncIterable<readonly Row[]>): Promise<Result> {
  const thread = new Worker(builtFile(file, from), { workerData: facts, execArgv: [] });
  const answered = new Promise<Result>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread ended without an answer')));
  });
  answered.catch(() => undefined);
  const timer = setTimeout(() => void thread.terminate(), MOST_MS);
  try {
    for await (const part of parts) if (part.length > 0) thread.postMessage(part);
    thread.postMessage([]);
    return await answered;
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
