import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';

/** State that survives a sign-in, a reload and a lost connection: kept in this browser's session until it is cleared. */
export function useKept<Value>(key: string, initial: Value): [Value, Dispatch<SetStateAction<Value>>] {
  const [value, setValue] = useState<Value>(() => {
    const kept = sessionStorage.getItem(`brink:${key}`);
    return kept === null ? initial : (JSON.parse(kept) as Value);
  });
  useEffect(() => sessionStorage.setItem(`brink:${key}`, JSON.stringify(value)), [key, value]);
  return [value, setValue];
}

/** Keeps a value at once, for a page that is about to be left. */
export const keep = (key: string, value: unknown): void => sessionStorage.setItem(`brink:${key}`, JSON.stringify(value));

/** Forgets what was kept, once it has arrived. */
export const clearKept = (key: string): void => sessionStorage.removeItem(`brink:${key}`);
