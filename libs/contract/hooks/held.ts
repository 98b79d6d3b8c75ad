const PREFIX = 'brink:held:';

interface Held<Value> {
  readonly person: string;
  /** In ms by this device's clock. */
  readonly until: number;
  /** Also after signing out, for when the same person comes back: what must still be sent. */
  readonly stays: boolean;
  readonly value: Value;
}

const read = <Value>(key: string): Held<Value> | null => JSON.parse(localStorage.getItem(key) ?? 'null') as Held<Value> | null;

/** Holds something of one person on this device, also when the browser is closed, until an instant (ms) or until that person signs out. */
export const hold = <Value>(key: string, held: Held<Value>): void => localStorage.setItem(PREFIX + key, JSON.stringify(held));

/** What is held, with whose it is; null when there is nothing, or no longer. */
export function heldBy<Value>(key: string): { readonly person: string; readonly value: Value } | null {
  const found = read<Value>(PREFIX + key);
  return found === null || found.until < Date.now() ? null : found;
}

/** Lets go of one thing. */
export const release = (key: string): void => localStorage.removeItem(PREFIX + key);

/** Lets go of what is over, and of what is another's than the one who is signed in (null: nobody; undefined: not known). */
export function releaseOthers(viewer: string | null | undefined): void {
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
    const found = read(key);
    if (found === null) continue;
    const another = viewer !== undefined && viewer !== found.person && !found.stays;
    if (another || found.until < Date.now()) localStorage.removeItem(key);
  }
}
