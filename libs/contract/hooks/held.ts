const STORE = 'held';

interface Held<Value> {
  readonly person: string;
  /** In ms by this device's clock. */
  readonly until: number;
  /** Also after signing out, for when the same person comes back: what must still be sent. */
  readonly stays: boolean;
  readonly value: Value;
}

let opened: Promise<IDBDatabase> | null = null;

const database = (): Promise<IDBDatabase> =>
  (opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open('brink', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('the store of this device cannot be opened'));
  }));

/** Does something in one transaction, that is on the disk once it is done: a browser that is killed then, or a phone without power, loses nothing of it. */
async function within<Result>(mode: IDBTransactionMode, work: (store: IDBObjectStore, give: (result: Result) => void) => void): Promise<Result | undefined> {
  const transaction = (await database()).transaction(STORE, mode, { durability: 'strict' });
  let result: Result | undefined;
  work(transaction.objectStore(STORE), (given) => (result = given));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = () => reject(transaction.error ?? new Error('the store of this device did not keep it'));
  });
}

const read = <Value>(store: IDBObjectStore, key: string, then: (found: Held<Value> | null) => void): void => {
  const asked = store.get(key) as IDBRequest<Held<Value> | undefined>;
  asked.onsuccess = () => then(asked.result === undefined || asked.result.until < Date.now() ? null : asked.result);
};

/** What is held, with whose it is; null when there is nothing, or no longer. */
export const heldBy = async <Value>(key: string): Promise<{ readonly person: string; readonly value: Value } | null> => (await within<Held<Value> | null>('readonly', (store, give) => read(store, key, give))) ?? null;

/**
 * Holds something of one person on this device, also when the browser is killed, until an instant (ms) or until that person signs out. It is made of what is held there now, which
 * another tab may have changed; null lets go of it.
 */
export const hold = async <Value>(key: string, change: (before: Value | null) => Held<Value> | null): Promise<void> => {
  await within('readwrite', (store) =>
    read<Value>(store, key, (found) => {
      const after = change(found?.value ?? null);
      if (after === null) store.delete(key);
      else store.put(after, key);
    }),
  );
};

/** Lets go of what is over, and of what is another's than the one who is signed in (null: nobody; undefined: not known). */
export const releaseOthers = async (viewer: string | null | undefined): Promise<void> => {
  await within('readwrite', (store) => {
    const asked = store.openCursor();
    asked.onsuccess = () => {
      const cursor = asked.result;
      if (cursor === null) return;
      const found = cursor.value as Held<unknown>;
      const another = viewer !== undefined && viewer !== found.person && !found.stays;
      if (another || found.until < Date.now()) cursor.delete();
      cursor.continue();
    };
  });
};
