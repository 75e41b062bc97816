import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { accountId } from '../history/account-id';
import { mergeAccounts } from '../history/merge-accounts';
import { recordPage } from '../history/record';
import type { Db } from '../history/schema';
import { ACME, freshDb, local, page, reading, reopen } from '../history/testing/sample';
import { checkChain } from './check-chain';
import { chainOf, chainsOf, recordDays } from './testing/sample';
import { allLogs } from './read-log';

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Its keys in order, without spaces. */
const inOrder = (value: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))));

/** Records two days, changes what lies on disk, and records another page. */
const damage = async (change: () => Promise<unknown>): Promise<void> => {
  await recordDays(db, 2);
  await change();
  await recordPage(db, page([reading({ value: 0.9 })]), local(20));
};

describe('the evidence log', () => {
  it('holds what a page showed as it showed it', async () => {
    await recordPage(db, page([reading()]), local(14), '1.2.3');
    const { start, entries } = await chainOf(db);
    expect(start).toMatchObject({ account: { store: 'Acme Home', id: await accountId(ACME) }, after: null });
    expect(entries).toEqual([
      {
        n: 1,
        at: local(14).toISOString(),
        store: 'Acme Home',
        country: 'United States',
        host: 'sellercentral.amazon.com',
        page: '/performance/dashboard',
        benchline: '1.2.3',
        readings: [{ ...reading(), before: null }],
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it('has the hashes of docs/evidence.md', async () => {
    await recordDays(db, 2);
    const { start, before, entries, last } = await chainOf(db);
    // The recipe by hand: keys in order, no spaces, SHA-256, and the three hashes one after the other.
    const { account, after, begun, chain } = start;
    const { country, host, id, store } = account;
    const origin = sha256(JSON.stringify({ account: { country, host, id, store }, after, begun, chain }));
    expect(before).toEqual({ count: 0, hash: origin });
    let hash = origin;
    for (const { hash: kept, readings, ...entry } of entries) {
      const read = readings.map(({ period, target, ...others }) =>
        inOrder({
          ...others,
          period: { end: period?.end, start: period?.start },
          target: { bound: target?.bound, value: target?.value },
        }),
      );
      const text = inOrder({ ...entry, readings: '?' }).replace('"?"', `[${read.join(',')}]`);
      hash = sha256(hash + origin + sha256(text));
      expect(kept).toBe(hash);
    }
    expect(last).toEqual({ count: 2, hash });
  });

  it('has an entry a page that shows something new, and none for the same again', async () => {
    await recordPage(db, page([reading()]), local(14, 9), '1.2.3');
    await recordPage(db, page([reading()]), local(14, 10), '1.2.3');
    await recordPage(db, page([reading({ value: 0.002 })]), local(14, 11), '1.2.3');
    const { entries } = await chainOf(db);
    expect(entries.map(({ readings }) => readings.map(({ value }) => value))).toEqual([[0.0012], [0.002]]);
  });

  it('says with the next entry how long the value before was there', async () => {
    await recordPage(db, page([reading()]), local(1, 9), '1.2.3');
    await recordPage(db, page([reading()]), local(1, 10), '1.2.3');
    // Forty days on, so that the row before lies in another block.
    await recordPage(db, page([reading()]), local(40, 9), '1.2.3');
    const { entries } = await chainOf(db);
    expect(entries[1]?.readings[0]?.before).toBe(local(1, 10).toISOString());
  });

  it('is kept by a failed write as it was', async () => {
    await recordDays(db, 1);
    const before = await chainOf(db);
    db.close();
    expect(await recordPage(db, page([reading()]), local(14))).toMatchObject({ kind: 'not-kept' });
    db = await reopen();
    expect(await chainOf(db)).toEqual(before);
  });

  it('is in order when two tabs record at once', async () => {
    const pages = [1, 2, 3, 4].map(day => page([reading({ value: day / 1000 })]));
    await Promise.all(pages.map((each, day) => recordPage(db, each, local(day + 1))));
    const chain = await chainOf(db);
    expect(chain.last.count).toBe(4);
    expect(await checkChain(chain)).toMatchObject({ kind: 'whole' });
  });

  it('is another one in each account, and stays so when they are merged', async () => {
    const other = { ...ACME, country: 'Germany' };
    await recordPage(db, page([reading()]), local(1));
    await recordPage(db, page([reading()], other), local(2));
    await mergeAccounts(db, await accountId(other), await accountId(ACME));
    await recordPage(db, page([reading()], other), local(3));
    const chains = await chainsOf(db);
    expect(chains.map(({ start, last }) => [start.account.country, last.count])).toEqual([
      ['United States', 2],
      ['Germany', 1],
    ]);
    for (const chain of chains) expect(await checkChain(chain)).toMatchObject({ kind: 'whole' });
    // What a page of the merged account shows later is told as that page named it.
    expect(chains[0]?.entries[1]?.country).toBe('Germany');
  });

  it('has the rows of a report where they are new', async () => {
    const july = reading({
      source: 'report',
      window: 'P1M',
      period: { start: '2026-07-01', end: '2026-07-10' },
    });
    const longer = { ...july, value: 0.004, period: { start: '2026-07-01', end: '2026-07-12' } };
    await recordPage(db, page([july]), local(11));
    await recordPage(db, page([july]), local(12));
    await recordPage(db, page([longer]), local(13));
    const { entries } = await chainOf(db);
    expect(entries.map(({ readings }) => readings[0]?.period?.end)).toEqual(['2026-07-10', '2026-07-12']);
    expect(entries[1]?.readings[0]?.before).toBe(local(12).toISOString());
  });

  describe('that is damaged', () => {
    it.each<[string, () => Promise<unknown>]>([
      ['its last entry is gone', () => db.delete('evidence', [1, 2])],
      ['its last entry is another', () => db.put('evidence', [0, 0, 'f'.repeat(64), []], [1, 2])],
      ['its last entry is none', () => db.put('evidence', 'x' as never, [1, 2])],
      ['its terms are gone', () => db.delete('evidence-terms', 1)],
      ['there is one behind its end', () => db.put('evidence', [0, 0, 'f'.repeat(64), []], [1, 3])],
    ])('is not gone on with when %s; the next one names it', async (_, change) => {
      await damage(change);
      const heads = await allLogs(db);
      expect(heads.map(({ last }) => last.count)).toEqual([2, 1]);
      const { chain } = heads[0]?.start ?? {};
      expect(heads[1]?.start.after).toEqual({ chain, ...heads[0]?.last });
    });

    it('is followed by one that knows nothing of it where its head cannot be read', async () => {
      const account = await accountId(ACME);
      await damage(() => db.put('evidence-heads', { id: 1, account, last: 'x' } as never));
      const [head] = await allLogs(db);
      expect(head?.start.after).toEqual({ chain: null, count: null, hash: null });
      expect(await checkChain(await chainOf(db))).toMatchObject({ kind: 'whole' });
    });

    it('does not keep a reading from being kept', async () => {
      await damage(() => db.clear('evidence'));
      expect(await db.count('blocks')).toBeGreaterThan(0);
    });
  });
});
