import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import type { IDBPDatabase } from 'idb';
import { listAccounts } from '../../../lib/history/accounts';
import { MIGRATIONS } from '../../../lib/history/migrations';
import { openDatabase } from '../../../lib/history/open';
import type { Db } from '../../../lib/history/schema';
import { readEverything } from '../../../lib/history/series';
import type { Chromium } from './chromium';
import { exportText } from './history-page';
import { keptRows, type KeptStore } from './kept-rows';

/** An exported reading as far as the tests look at it (contract: docs/export.schema.json). */
export type ExportedReading = {
  readonly account: string;
  readonly metric: string;
  readonly scope: string;
  readonly window: string;
  readonly value: number | null;
  readonly counts: { readonly part: number; readonly whole: number } | null;
  readonly target: { readonly bound: string; readonly value: number } | null;
  readonly average: number | null;
  readonly top: number | null;
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly label: string;
  readonly page: string;
  readonly source: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
};

export type ExportedAccount = {
  readonly id: string;
  readonly store: string;
  readonly country: string;
  readonly host: string;
};

export type Exported = {
  readonly accounts: readonly ExportedAccount[];
  readonly readings: readonly ExportedReading[];
};

/** The same history in a database of this process. */
const copied = async (stores: readonly KeptStore[]): Promise<Db> => {
  const opened = await openDatabase(randomUUID(), MIGRATIONS, () => {});
  if (opened.kind === 'off') throw new Error(opened.reason);
  const plain = opened.db as unknown as IDBPDatabase;
  for (const { name, rows, keys } of stores)
    await Promise.all(rows.map((row, at) => plain.put(name, row, keys?.[at])));
  return opened.db;
};

/** A worker that was stopped never answers, ms; one that is only slow may be passed over as well. */
const WORKER_ANSWERS = 4000;

const rowsInWorker = async ({ context }: Chromium): Promise<readonly KeptStore[] | null> => {
  const worker = context.serviceWorkers().at(-1);
  if (!worker) return null;
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), WORKER_ANSWERS);
  const rows = keptRows(worker, ['accounts', 'series', 'blocks']).catch(() => null);
  const first = await Promise.race([rows, late]);
  clearTimeout(timer);
  return first;
};

/**
 * The accounts and readings that an export would have now: read in the worker, as the export by way of the page (`exportText`)
 * takes a browser a second; by way of the page all the same where the worker does not answer.
 */
export const exported = async (browser: Chromium): Promise<Exported> => {
  const rows = await rowsInWorker(browser);
  if (!rows) return JSON.parse(await exportText(browser));
  const db = await copied(rows);
  const [accounts, readings] = await Promise.all([listAccounts(db), readEverything(db)]);
  db.close();
  return { accounts: accounts.rows, readings: readings.rows };
};

/** The latest reading of each series of an account, as `metric|scope|window` → reading. */
export const latest = ({ accounts, readings }: Exported, country: string): Map<string, ExportedReading> => {
  const ids = new Set(accounts.filter(account => account.country === country).map(({ id }) => id));
  const own = readings.filter(({ account }) => ids.has(account));
  const inOrder = own.toSorted((a, b) => a.firstSeen.localeCompare(b.firstSeen));
  return new Map(inOrder.map(reading => [`${reading.metric}|${reading.scope}|${reading.window}`, reading]));
};
