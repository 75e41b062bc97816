import 'fake-indexeddb/auto';
import { assert, asyncProperty, constantFrom, array } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportAll } from '../history/export';
import { importFile } from '../history/import';
import { recordPage } from '../history/record';
import type { Db } from '../history/schema';
import { ACME, freshDb, local, page, reading } from '../history/testing/sample';
import { accountId } from '../history/account-id';
import { inOneTransaction } from '../history/transaction';
import { undoImport } from '../history/undo-import';
import { DEFAULTS } from '../settings';
import { checkChain } from './check-chain';
import { cutLogs } from './cut-log';
import { exportLogs } from './export-logs';
import type { FileChain } from './file-schema';
import { importLogs } from './import-logs';
import { incomingLogs } from './incoming-log';
import { allLogs } from './read-log';
import { chainOf, chainsOf, recordDays } from './testing/sample';
import { saidOf } from '../summary/testing/said-of';

const { signal } = new AbortController();

let db: Db;
/** A log of another installation: two days of it, four, the last two of these, and a fork after the second. */
let two: FileChain;
let four: FileChain;
let end: FileChain;

beforeEach(async () => {
  db = await freshDb();
  await recordDays(db, 2);
  two = await chainOf(db);
  await recordDays(db, 4);
  four = await chainOf(db);
  await cutLogs(db, local(3, 0).getTime());
  end = await chainOf(db);
  db = await freshDb();
});

const take = async (...chains: FileChain[]): Promise<number> => {
  const { logs } = (await incomingLogs(chains, signal)) ?? { logs: [] };
  const written = await inOneTransaction(db, tx => importLogs(tx, logs));
  return written.kind === 'written' ? written.result : -1;
};

const byChain = (chains: readonly FileChain[]): string[] =>
  chains.map(chain => JSON.stringify(chain)).toSorted();

/** One log that went on in two ways, as after a copy of the browser's profile. */
const forked = async (): Promise<[FileChain, FileChain]> => {
  await recordDays(db, 1);
  const [head, terms] = [await db.get('evidence-heads', 1), await db.get('evidence-terms', 1)];
  await recordPage(db, page([reading({ value: 0.1 })]), local(2));
  const one = await chainOf(db);
  if (!head || !terms) throw new Error('there is no log');
  await db.delete('evidence', [1, 2]);
  await db.put('evidence-heads', head);
  await db.put('evidence-terms', terms, 1);
  await recordPage(db, page([reading({ value: 0.2 })]), local(2, 13));
  return [one, await chainOf(db)];
};

describe('importing logs', () => {
  it('keeps a log as it was, and the same again changes nothing', async () => {
    expect(await take(four)).toBe(1);
    expect(await exportLogs(db)).toEqual([four]);
    expect(await take(four, two, end)).toBe(0);
    expect(await exportLogs(db)).toEqual([four]);
  });

  it('finds them by the account, and never writes on them', async () => {
    await take(four);
    await recordPage(db, page([reading()]), local(9));
    const chains = await chainsOf(db);
    expect(chains.map(({ last }) => last.count)).toEqual([4, 1]);
    expect((await allLogs(db)).map(({ own, account }) => [own, account])).toEqual([
      [false, await accountId(ACME)],
      [true, await accountId(ACME)],
    ]);
  });

  it('puts more of a log in the place of less', async () => {
    await take(two);
    expect(await take(four)).toBe(1);
    expect(await exportLogs(db)).toEqual([four]);
    expect(await db.count('evidence')).toBe(4);
  });

  it('leaves alone what this installation writes itself', async () => {
    await recordDays(db, 3);
    const own = await chainOf(db);
    await recordDays(db, 5);
    const longer = await chainOf(db);
    expect(await take(own)).toBe(0);
    // As after the profile was put back to an older day.
    db = await freshDb();
    await take(longer);
    await recordDays(db, 1);
    expect((await chainsOf(db)).map(({ last }) => last.count)).toEqual([5, 1]);
  });

  it('keeps both where a log went on in two ways', async () => {
    const [one, other] = await forked();
    db = await freshDb();
    expect(await take(one, other)).toBe(2);
    expect(await take(one, other)).toBe(0);
    for (const chain of await exportLogs(db))
      expect(await checkChain(chain)).toMatchObject({ kind: 'whole' });
  });

  it('leaves out what does not hold, and counts it', async () => {
    const [first, ...others] = four.entries;
    const changed = { ...four, entries: [{ ...first, benchline: '9' }, ...others] } as FileChain;
    expect(await incomingLogs([changed, two], signal)).toMatchObject({
      broken: 1,
      logs: [{ last: two.last }],
    });
  });

  it('ends the same, whatever comes in whichever order and however often', async () => {
    const parts = { two, four, end };
    db = await freshDb();
    await take(four);
    const wanted = byChain(await exportLogs(db));
    const orders = array(constantFrom('two', 'four', 'end'), { minLength: 1, maxLength: 4 });
    const same = asyncProperty(orders, async order => {
      db = await freshDb();
      for (const name of [...order, 'four', ...order] as const) await take(parts[name as 'two']);
      expect(byChain(await exportLogs(db))).toEqual(wanted);
    });
    await assert(same, { numRuns: 12 });
  });
});

/** What "Export JSON" gives after three days. */
const exported = async (): Promise<Record<string, unknown>> => {
  await recordDays(db, 3);
  return JSON.parse(JSON.stringify(await exportAll(db, DEFAULTS, local(20)))) as Record<string, unknown>;
};

describe('the logs of a whole export', () => {
  it('come with it, and the page is told how many', async () => {
    const file = await exported();
    db = await freshDb();
    expect(await importFile(db, JSON.stringify(file))).toMatchObject({ kind: 'imported', logs: 1 });
    expect(await exportLogs(db)).toEqual(file['evidence']);
  });

  it('are left out where they do not hold, and the rest is taken', async () => {
    const text = JSON.stringify(await exported()).replace('"benchline":"1.2.3"', '"benchline":"1.2.4"');
    db = await freshDb();
    expect(await importFile(db, text)).toMatchObject({ kind: 'imported', added: 3, brokenLogs: 1 });
    expect(await db.count('evidence')).toBe(0);
  });

  it.each<[string, (file: { evidence: { entries: { n: unknown }[] }[] }) => unknown, RegExp]>([
    ['that are no list', file => Object.assign(file, { evidence: {} }), /^evidence: must be a list/],
    ['that are no logs', file => Object.assign(file, { evidence: [7] }), /^evidence\[0\]: must be an object/],
    [
      'with a bad entry',
      ({ evidence: [log] }) => Object.assign(log?.entries[1] ?? {}, { n: 'x' }),
      /^evidence\[0\]\.entries\[1\]\.n: must be a number$/,
    ],
  ])('are refused %s, with the field, and nothing is changed', async (_, change, words) => {
    const file = (await exported()) as { evidence: { entries: { n: unknown }[] }[] };
    change(file);
    db = await freshDb();
    const result = await importFile(db, JSON.stringify(file));
    expect(saidOf(result)).toMatch(words);
    expect(await db.count('series')).toBe(0);
  });
});

describe('undoing an import', () => {
  it('takes its readings back, and leaves its logs', async () => {
    await recordDays(db, 3);
    const text = JSON.stringify(await exportAll(db, DEFAULTS, local(20)));
    db = await freshDb();
    await importFile(db, text);
    expect(await undoImport(db, new Date())).toMatchObject({ kind: 'undone' });
    expect([await db.count('series'), await db.count('blocks')]).toEqual([0, 0]);
    expect(await exportLogs(db)).toHaveLength(1);
  });
});
