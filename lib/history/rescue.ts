import { openDB } from 'idb';
import { DATABASE } from './schema';

/** What cannot be written to a file and would not be of use there. */
const LEFT_OUT = 'secrets';

/**
 * Every record of the database as it lies there, in JSON, whatever version it is of: for when this version can neither read
 * nor migrate it. Not for import; the form is that of `{ format, databaseVersion, savedAt, stores: { name: [key, value][] } }`.
 * Opens it without a version, so that nothing is migrated. Rejects where not even that succeeds.
 */
export const rescueText = async (at: Date): Promise<string> => {
  const db = await openDB(DATABASE, undefined, {
    // There is none: one made here would be taken for an older version, and would lack every store.
    upgrade: (_db, _from, _to, tx) => {
      tx.done.catch(() => {});
      tx.abort();
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  try {
    const names = [...db.objectStoreNames].filter(name => name !== LEFT_OUT);
    const stores = await Promise.all(
      names.map(async name => {
        const [keys, values] = await Promise.all([db.getAllKeys(name), db.getAll(name)]);
        return [name, keys.map((key, place) => [key, values[place] as unknown])] as const;
      }),
    );
    return JSON.stringify({
      format: 'benchline-rescue',
      databaseVersion: db.version,
      savedAt: at.toISOString(),
      stores: Object.fromEntries(stores),
    });
  } finally {
    db.close();
  }
};

/** `benchline-as-it-is-2026-11-21.json`, after the day in UTC. */
export const rescueName = (at: Date): string => `benchline-as-it-is-${at.toISOString().slice(0, 10)}.json`;
