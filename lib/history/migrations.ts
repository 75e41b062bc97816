import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** A migration works on the stores as they were then, so it must not lean on today's types. */
export type UpgradeDb = IDBPDatabase;
export type UpgradeTx = IDBPTransaction<unknown, string[], 'versionchange'>;

/** One step of the schema, from `to - 1` to `to`; runs in the upgrade's transaction, awaiting only it. */
export type Migration = {
  readonly to: number;
  readonly up: (db: UpgradeDb, tx: UpgradeTx) => void | Promise<void>;
};

const first: Migration = {
  to: 1,
  up: db => {
    db.createObjectStore('accounts', { keyPath: 'id' });
    const series = db.createObjectStore('series', { keyPath: 'id', autoIncrement: true });
    const natural = ['account', 'metric', 'scope', 'window', 'kind'];
    series.createIndex('natural', natural, { unique: true });
    db.createObjectStore('blocks');
  },
};

/** Buyer messages: cases, the reads of their lists, and the secret by which cases are known. */
const second: Migration = {
  to: 2,
  up: db => {
    const cases = db.createObjectStore('cases', { keyPath: ['account', 'key'] });
    cases.createIndex('state', 'state');
    cases.createIndex('name', 'names', { multiEntry: true });
    cases.createIndex('seen', 'lastSeen');
    db.createObjectStore('inboxes', { keyPath: ['account', 'place', 'filter'] });
    db.createObjectStore('secrets');
  },
};

/** What the seller did to better a figure (lib/journal). */
const third: Migration = {
  to: 3,
  up: db => {
    db.createObjectStore('actions', { keyPath: 'id' }).createIndex('account', 'account');
  },
};

/** The evidence log: heads, entries by log and number, and what entries share. */
const fourth: Migration = {
  to: 4,
  up: db => {
    const heads = db.createObjectStore('evidence-heads', { keyPath: 'id', autoIncrement: true });
    heads.createIndex('account', 'account');
    db.createObjectStore('evidence');
    db.createObjectStore('evidence-terms');
  },
};

/** What the last import changed, so that it can be undone. */
const fifth: Migration = { to: 5, up: db => void db.createObjectStore('undo') };

/** In order; the last one's `to` is the database's version. A released step is never edited. */
export const MIGRATIONS: readonly Migration[] = [first, second, third, fourth, fifth];

/** The version that the steps lead to. */
export const versionOf = (migrations: readonly Migration[]): number => migrations.at(-1)?.to ?? 0;

/** Runs the steps that a database of version `from` lacks. A step that fails undoes all of them. */
export const migrate = async (
  migrations: readonly Migration[],
  from: number,
  db: UpgradeDb,
  tx: UpgradeTx,
): Promise<void> => {
  for (const { up } of migrations.filter(({ to }) => to > from)) await up(db, tx);
};
