import type { Worker } from 'playwright-core';

/** `keys` only where the store's rows do not carry their own. */
export type KeptStore = {
  readonly name: string;
  readonly rows: readonly unknown[];
  readonly keys: readonly IDBValidKey[] | null;
};

/** Runs in the extension's worker, which has nothing but this body. A database that is not there is not made. */
const readRows = async (names: readonly string[]): Promise<readonly KeptStore[]> => {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- it is sent to the worker with all that is in it
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
  const databases = await indexedDB.databases();
  if (databases.every(({ name }) => name !== 'benchline')) return [];
  const db = await settled(indexedDB.open('benchline'));
  const tx = db.transaction([...names], 'readonly');
  const stores = names.map(async name => {
    const store = tx.objectStore(name);
    const [rows, keys] = await Promise.all([settled(store.getAll()), settled(store.getAllKeys())]);
    return { name, rows, keys: store.keyPath === null ? keys : null };
  });
  const kept = await Promise.all(stores);
  db.close();
  return kept;
};

/** What lies in some stores of the history, read in the extension's worker. */
export const keptRows = (worker: Worker, names: readonly string[]): Promise<readonly KeptStore[]> =>
  worker.evaluate(readRows, names);
