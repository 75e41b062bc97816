import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../settings';
import { accountId } from '../history/account-id';
import { exportAll } from '../history/export';
import { importFile } from '../history/import';
import { ACME, freshDb, local, page, reading } from '../history/testing/sample';
import { recordPage } from '../history/record';
import { checkChain } from './check-chain';
import { cutLogs } from './cut-log';
import { foreignLogs, logName } from './foreign-logs';
import { chainOf, chainsOf, recordDays } from './testing/sample';

const TIME = local(4, 0).getTime();

describe('cutting the evidence log', () => {
  it('says first what would go, and changes nothing by that', async () => {
    const db = await freshDb();
    await recordDays(db, 6);
    const before = await chainOf(db);
    const found = await cutLogs(db, TIME, 'count');
    expect(found).toMatchObject({ kind: 'written', result: { gone: 3, until: local(3).getTime() } });
    expect(await chainOf(db)).toEqual(before);
    db.close();
  });

  it('leaves a checkpoint, after which the log is whole, goes on, and can be moved', async () => {
    const db = await freshDb();
    await recordDays(db, 6);
    const before = await chainOf(db);
    await cutLogs(db, TIME);
    expect(await cutLogs(db, TIME, 'count')).toMatchObject({ result: { gone: 0, until: null } });
    await recordPage(db, page([reading({ value: 0.9 })]), local(9), '1.2.3');
    const cut = await chainOf(db);
    expect(cut.before).toEqual({ count: 3, hash: before.entries[2]?.hash });
    expect(cut.entries).toHaveLength(4);
    expect(await checkChain(cut, {})).toMatchObject({ kind: 'whole' });
    const file = JSON.stringify(await exportAll(db, DEFAULTS, local(30)));
    db.close();
    const fresh = await freshDb();
    expect(await importFile(fresh, file)).toMatchObject({ kind: 'imported', logs: 1 });
    expect(await chainOf(fresh)).toEqual(cut);
    fresh.close();
  });

  it('does not take what a file saved before has: it stands beside, as of a file', async () => {
    const db = await freshDb();
    await recordDays(db, 6);
    const file = JSON.stringify(await exportAll(db, DEFAULTS, local(30)));
    await cutLogs(db, TIME);
    await importFile(db, file);
    const chains = await chainsOf(db);
    expect(chains.map(({ entries }) => entries.length).toSorted((one, other) => one - other)).toEqual([3, 6]);
    for (const chain of chains) expect(await checkChain(chain, {})).toMatchObject({ kind: 'whole' });
    db.close();
  });
});

describe('a log that came by a file', () => {
  it('is told from one of this installation', async () => {
    const db = await freshDb();
    await recordDays(db, 2);
    const file = JSON.stringify(await exportAll(db, DEFAULTS, local(30)));
    expect(await foreignLogs(db, await accountId(ACME))).toEqual(new Set());
    db.close();
    const fresh = await freshDb();
    await importFile(fresh, file);
    await recordPage(fresh, page([reading({ value: 0.9 })]), local(20), '1.2.3');
    const [first, second] = await chainsOf(fresh);
    const foreign = await foreignLogs(fresh, await accountId(ACME));
    expect([first, second].map(chain => chain && foreign.has(logName(chain)))).toEqual([true, false]);
    fresh.close();
  });
});
