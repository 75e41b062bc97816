import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import { openHistory } from '../history/open';
import { DATABASE } from '../history/schema';
import { DEFAULTS, SETTINGS_KEY } from '../settings';
import { whileNobodyKeeps } from './while-kept';

/**
 * `blocked`: a page of another version holds the history open, which goes once that page is closed; all else is deleted.
 * `stopped`: not all could be deleted.
 */
export type Erased =
  { readonly kind: 'erased' | 'blocked' } | { readonly kind: 'stopped'; readonly error: unknown };

/** Our own connections make way at once; so long, in ms, one that does not is waited for. */
const PATIENCE = 4000;

/** Empties every store, which nobody who has the database open can hold up. False: it cannot be opened. */
const emptyStores = async (): Promise<boolean> => {
  const opened = await openHistory();
  if (opened.kind === 'off') return false;
  const { db } = opened;
  try {
    const tx = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'strict' });
    for (const name of tx.objectStoreNames) void tx.objectStore(name).clear();
    await tx.done;
    return true;
  } finally {
    db.close();
  }
};

const isGoneWithin = async (patience: number): Promise<boolean> => {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), patience);
  const gone = deleteDB(DATABASE).then(() => true);
  return Promise.race([gone, late.promise]).finally(() => clearTimeout(timer));
};

/** Emptied first: a deletion that waits for another page cannot be told to be over. */
const eraseDatabase = async (patience: number): Promise<boolean> => {
  const isEmpty = await emptyStores();
  return (await isGoneWithin(patience)) || isEmpty;
};

const eraseStorage = async (): Promise<void> => {
  const others = Object.keys(await browser.storage.local.get(null)).filter(key => key !== SETTINGS_KEY);
  await browser.storage.local.remove(others);
};

/** Without the permission the browser has no notifications at all. */
const eraseNotices = async (): Promise<void> => {
  const { notifications } = browser as { readonly notifications?: typeof browser.notifications };
  if (!notifications) return;
  const shown = Object.keys(await notifications.getAll());
  await Promise.all(shown.map(id => notifications.clear(id)));
};

const eraseRest = async (): Promise<void> => {
  await eraseStorage();
  await Promise.all([eraseNotices(), browser.alarms.clearAll(), browser.action.setBadgeText({ text: '' })]);
};

/**
 * Deletes all that Benchline keeps, for good, and leaves it switched off: else the pages that are open would be read again
 * the next moment. Switched off comes first, and what is being kept at that moment is waited for, so that nothing is written
 * meanwhile. Never throws.
 */
export const eraseAll = async (patience = PATIENCE): Promise<Erased> => {
  try {
    await browser.storage.local.set({ [SETTINGS_KEY]: { ...DEFAULTS, on: false } });
    return await whileNobodyKeeps(async () => {
      const isErased = await eraseDatabase(patience);
      await eraseRest();
      return { kind: isErased ? 'erased' : 'blocked' };
    }, patience);
  } catch (error) {
    return { kind: 'stopped', error };
  }
};
