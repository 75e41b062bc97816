import { openDB } from 'idb';
import { MIGRATIONS, migrate, versionOf, type Migration, type UpgradeDb, type UpgradeTx } from './migrations';
import { DATABASE, type BenchlineSchema, type Db } from './schema';

/**
 * Why there is no history. `none`: the browser offers no place for it (private mode, damaged profile). `newer`: a newer
 * Benchline has changed the database. `blocked`: a page holds it and does not make way. `upgrade`: a step of the schema did
 * not succeed, and everything is as it was.
 */
export type OffReason = 'none' | 'newer' | 'blocked' | 'upgrade';

/** `reason` is for the log. */
export type Opened =
  | { readonly kind: 'open'; readonly db: Db }
  | { readonly kind: 'off'; readonly why: OffReason; readonly reason: string };

/** After this long (ms) a page should rather be told that history is off than wait. */
const PATIENCE = 3000;

const upgrade: typeof migrate = async (migrations, from, db, tx) => {
  // That it was undone is told by the open that fails.
  tx.done.catch(() => {});
  await migrate(migrations, from, db, tx).catch(() => tx.abort());
};

const open = (name: string, migrations: readonly Migration[], closed: () => void): Promise<Db> =>
  openDB<BenchlineSchema>(name, versionOf(migrations), {
    // idb wants `upgrade` to give nothing back, so a step that fails undoes the upgrade itself.
    upgrade: (db, from, _to, tx) =>
      void upgrade(migrations, from, db as unknown as UpgradeDb, tx as unknown as UpgradeTx),
    // A newer Benchline wants to migrate: make way at once, and open again when next needed.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });

/** An upgrade that was undone ends the opening by an abort, for whatever cause. */
const WHYS: Readonly<Record<string, OffReason>> = {
  VersionError: 'newer',
  AbortError: 'upgrade',
  QuotaExceededError: 'upgrade',
};

const whyOf = (error: unknown): OffReason =>
  (error instanceof Error || error instanceof DOMException ? WHYS[error.name] : undefined) ?? 'none';

const opened = async (opening: () => Promise<Db>): Promise<Opened> => {
  try {
    return { kind: 'open', db: await opening() };
  } catch (error) {
    return { kind: 'off', why: whyOf(error), reason: String(error) };
  }
};

const closeLate = async (opening: Promise<Opened>): Promise<void> => {
  const late = await opening;
  if (late.kind === 'open') late.db.close();
};

const impatient = async (opening: Promise<Opened>, patience: number): Promise<Opened> => {
  const { promise, resolve } = Promise.withResolvers<Opened>();
  const giveUp = (): void => {
    resolve({ kind: 'off', why: 'blocked', reason: `the database did not open within ${patience} ms` });
    void closeLate(opening);
  };
  const timer = setTimeout(giveUp, patience);
  const first = await Promise.race([opening, promise]);
  clearTimeout(timer);
  return first;
};

/** Even to ask may throw: some settings have the browser refuse the very name. */
const isOffered = (): boolean => {
  try {
    return typeof indexedDB !== 'undefined';
  } catch {
    return false;
  }
};

/** As openHistory, for any database and steps (tests; one day a second database). */
export const openDatabase = async (
  name: string,
  migrations: readonly Migration[],
  closed: () => void,
  patience = PATIENCE,
): Promise<Opened> => {
  if (!isOffered()) return { kind: 'off', why: 'none', reason: 'there is no IndexedDB' };
  return impatient(
    opened(() => open(name, migrations, closed)),
    patience,
  );
};

/**
 * Opens the history, migrating it when it is older; never throws. `closed` is called when the
 * connection ends by itself: another part migrates the database, or the browser ended it.
 */
export const openHistory = (closed: () => void = () => {}): Promise<Opened> =>
  openDatabase(DATABASE, MIGRATIONS, closed);
