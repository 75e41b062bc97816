import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { assert, asyncProperty, constant, constantFrom, integer, oneof } from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { checkLogs } from '../evidence/check-file';
import { collectEvidence } from '../evidence/collect';
import { readInboxes } from '../messages/read-inboxes';
import { DEFAULTS } from '../settings';
import { gather } from '../summary/overview/gather';
import { popupView } from '../summary/popup-view';
import { readOverview } from '../summary/overview';
import { readerOf } from '../summary/reader';
import { allCases, inboxReads } from './cases';
import { listAccounts, listMerged } from './accounts';
import { exportEverything, type Exported } from './export';
import { importFile } from './import';
import { mergeAccounts } from './merge-accounts';
import { MIGRATIONS, migrate, versionOf } from './migrations';
import { openHistory } from './open';
import { recordPage } from './record';
import { DATABASE, type Db } from './schema';
import { ACME, local, page, reading } from './testing/sample';
import { thin } from './thin';
import { lastImport, undoImport } from './undo-import';

type Rows = Readonly<Record<string, readonly (readonly [IDBValidKey, unknown])[]>>;

const ROWS = JSON.parse(
  readFileSync(new URL('testing/stored-rows.json', import.meta.url), 'utf8'),
  (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'float64' in value
      ? Float64Array.from(value.float64 as number[])
      : value,
) as Rows;

const NAMES = Object.keys(ROWS);
const reader = readerOf('en', local(30), 'UTC');

const JUNK: readonly unknown[] = [
  null,
  0,
  -1,
  Number.NaN,
  'junk',
  '',
  true,
  [],
  [null],
  [[]],
  {},
  { __proto__: null, toString: 'no' },
  new Date(0),
  new Uint8Array(3),
  'x'.repeat(300),
  Number.POSITIVE_INFINITY,
  1e300,
  [[1, 2, 3]],
  '2026-01-01T00:00:00.000Z',
  { id: 1, entries: 1e9 },
];

/** A row that is to be damaged: its store, its place there, which of its fields (-1: all of it), and what it becomes. */
const damages = constantFrom(...NAMES).chain(store =>
  integer({ min: 0, max: (ROWS[store]?.length ?? 1) - 1 }).chain(at => {
    const value: unknown = ROWS[store]?.[at]?.[1];
    const fields = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
    const field = oneof(constant(-1), integer({ min: 0, max: Math.max(0, fields - 1) }));
    return field.chain(field => constantFrom(...JUNK).map(junk => ({ store, at, field, junk })));
  }),
);
/** A block without rows is none that is damaged. */
const isDamage = ({ store, junk }: Damage): boolean =>
  store !== 'blocks' || !Array.isArray(junk) || junk.length > 0;
type Damage = Parameters<Parameters<typeof damages.map>[0]>[0];

/** What holds the key of a record stays, as the database would not take it else. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  accounts: ['id'],
  series: ['id'],
  cases: ['account', 'key'],
  inboxes: ['account', 'place', 'filter'],
  actions: ['id'],
  'evidence-heads': ['id'],
};

const damaged = (value: unknown, { store, field, junk }: Damage): unknown => {
  const keys = KEYS[store] ?? [];
  const whole = value as Readonly<Record<string, unknown>>;
  const named = Object.fromEntries(keys.map(key => [key, whole[key]]));
  if (field < 0) return keys.length === 0 ? junk : { ...named, junk };
  const name = Object.keys(whole)[field] ?? '';
  if (Array.isArray(value)) return value.with(Number(name), junk);
  return typeof value === 'object' ? { ...whole, [name]: junk, ...named } : junk;
};

const filled = async (damage: Damage | null): Promise<Db> => {
  globalThis.indexedDB = new IDBFactory();
  const made = await openDB(DATABASE, versionOf(MIGRATIONS), {
    upgrade: (db, from, _to, tx) => void migrate(MIGRATIONS, from, db, tx),
  });
  const tx = made.transaction([...made.objectStoreNames], 'readwrite');
  for (const [name, rows] of Object.entries(ROWS))
    for (const [at, [key, value]] of rows.entries()) {
      const isHit = damage?.store === name && damage.at === at;
      const store = tx.objectStore(name);
      const row = isHit ? damaged(value, damage) : value;
      void (store.keyPath === null ? store.put(row, key) : store.put(row));
    }
  await tx.done;
  made.close();
  const opened = await openHistory();
  if (opened.kind === 'off') throw new Error(opened.reason);
  return opened.db;
};

const exported = (db: Db): Promise<Exported> => exportEverything(db, DEFAULTS, local(30));

/** Everything that pages read: nothing of it may throw. */
const readAll = async (db: Db): Promise<void> => {
  const overview = await readOverview(local(30), 'judged');
  if (overview.kind !== 'open') throw new Error(overview.kind);
  popupView(overview, reader);
  for await (const known of gather(overview.db, overview, { range: 'all', reader, isWanted: () => true }))
    expect(known.accounts.length).toBeGreaterThanOrEqual(0);
  overview.db.close();
  await Promise.all([
    readInboxes(db),
    allCases(db),
    inboxReads(db),
    listMerged(db),
    lastImport(db, local(30)),
  ]);
  for (const { id } of (await listAccounts(db)).rows) {
    const evidence = await collectEvidence(db, id, { from: null, to: null }, local(30));
    await checkLogs(evidence, {});
  }
};

const countOf = ({ damaged: all }: Exported): number =>
  Object.values(all).reduce((sum: number, count) => sum + count, 0);

const isLess = ({ file: one }: Exported, { file: other }: Exported): boolean =>
  one.readings.length < other.readings.length ||
  one.cases.length < other.cases.length ||
  one.actions.length < other.actions.length;

describe('any one damaged row', () => {
  it('crashes nothing, and the rest is read, exported and written', async () => {
    const whole = await filled(null);
    const before = await exported(whole);
    expect(countOf(before)).toBe(0);
    whole.close();
    await assert(
      asyncProperty(damages.filter(isDamage), async damage => {
        const db = await filled(damage);
        await readAll(db);
        const left = await exported(db);
        // One series may hold many readings, and an account all of them: what is gone is said.
        expect(isLess(left, before) && countOf(left) === 0).toBe(false);
        expect((await recordPage(db, page([reading({ value: 0.5 })]), local(29))).kind).toBe('kept');
        expect((await importFile(db, JSON.stringify(before.file))).kind).toBe('imported');
        expect((await thin(db, new Date('2040-01-01'), 'write')).kind).toBe('thinned');
        await undoImport(db, new Date());
        const [one, other] = (await listAccounts(db)).rows;
        if (one && other) await mergeAccounts(db, one.id, other.id);
        await readAll(db);
        const last = await exported(db);
        db.close();
        const fresh = await filled(null);
        expect((await importFile(fresh, JSON.stringify(left.file))).kind).toBe('imported');
        expect((await importFile(fresh, JSON.stringify(last.file))).kind).toBe('imported');
        fresh.close();
      }),
      { numRuns: 8 },
    );
  });

  it('of accounts is told whose it was, by the logs and the other accounts', async () => {
    for (const at of [0, 1]) {
      const db = await filled({ store: 'accounts', at, field: -1, junk: null });
      const { rows, skipped } = await listAccounts(db);
      expect(skipped).toBe(1);
      expect(rows.map(({ store, country }) => [store, country])).toEqual([
        [ACME.store, ''],
        [ACME.store, ACME.country],
      ]);
      db.close();
    }
  });
});
