/** Another process is at it: it holds the lock, or just had it. */
const isTaken = (error: unknown): boolean => (error as { driverError?: { code?: string } }).driverError?.code === '55P03';

/** Does each piece of work, one after the other, also where one fails; throws the first fault at the end. What another process holds is left to it. */
export async function eachInTurn(works: readonly (() => Promise<unknown>)[]): Promise<void> {
  const faults: unknown[] = [];
  for (const work of works) await work().catch((error: unknown) => void (isTaken(error) || faults.push(error)));
  if (faults.length > 0) throw faults[0];
}
