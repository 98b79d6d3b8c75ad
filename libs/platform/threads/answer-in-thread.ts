import { parentPort, workerData } from 'node:worker_threads';

/** What a thread does: it gets its facts, then its rows one by one, and gives one answer. Pure: no clock, no database. */
export type Answer<Facts, Row, Result> = (facts: Facts, rows: readonly Row[]) => Result;

/** Makes this file the work of a thread of `inThread`. Rows come in parts, an empty part ends them. What `answer` throws is thrown there. */
export function answerInThread<Facts, Row, Result>(answer: Answer<Facts, Row, Result>): void {
  const rows: Row[] = [];
  parentPort?.on('message', (part: readonly Row[]) => {
    if (part.length > 0) for (const row of part) rows.push(row);
    else parentPort?.postMessage(answer(workerData as Facts, rows));
  });
}
