/** That something did not come in time: the caller may try again. */
class TooLate extends Error {
  readonly code = 'ETIMEDOUT';
}

/** What `promised` gives; after `ms` milliseconds a refusal instead, and whatever comes later is dropped. For who waits for a database that may be silent. */
export async function inTime<T>(promised: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate('no answer in time')), ms);
  });
  try {
    return await Promise.race([promised, late]);
  } finally {
    clearTimeout(timer);
  }
}
