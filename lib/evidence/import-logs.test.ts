import 'fake-indexeddb/auto';
import { assert, asyncProperty, constantFrom, array } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordPage } from '../history/record';
import type { Db } from '../history/schema';
import { ACME, freshDb, local, page, reading } from '../history/testing/sample';
import { accountId } from '../history/account-id';
import { inOneTransaction } from '../history/transaction';
import { checkChain } from './check-chain';
import { cutLogs } from './cut-log';
import { exportLogs } from './export-logs';
import type { FileChain } from './file-schema';
import { importLogs } from './import-logs';
import { incomingLogs } from './incoming-log';
import { allLogs } from './read-log';
import { chainOf, chainsOf, recordDays } from './testing/sample';

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
  const { logs } = await incomingLogs(chains, signal);
  const written = await inOneTransaction(db, tx => importLogs(tx, logs));
  return written.kind === 'written' ? written.result : -1;
};

const byChain = (chains: readonly FileChain[]): string[] =>
  chains.map(chain => JSON.stringify(chain)).toSorted();

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
    const fork = {
      ...two,
      entries: two.entries.slice(0, 1),
      last: { count: 1, hash: two.entries[0]?.hash ?? '' },
    };
    const other = await (async () => {
      const made = await freshDb();
      await recordDays(made, 2);
      return chainOf(made);
    })();
    db = await freshDb();
    expect(await take(fork, other)).toBe(2);
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
