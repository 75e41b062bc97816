import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { accountId } from './account-id';
import { listAccounts } from './accounts';
import { importFile } from './import';
import { mergeAccounts } from './merge-accounts';
import { recordPage } from './record';
import { removeAccount } from './remove-account';
import { STORES, type Db } from './schema';
import { exportFile } from './testing/file-sample';
import { ACME, freshDb, local, page, reading } from './testing/sample';

const FJORD = { ...ACME, store: 'Fjord' };
const OLD = { ...ACME, store: 'Old' };
const [acme, fjord, old] = [await accountId(ACME), await accountId(FJORD), await accountId(OLD)];

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const counts = async (): Promise<Record<string, number>> =>
  Object.fromEntries(await Promise.all(STORES.map(async name => [name, await db.count(name)] as const)));

const fill = async (account: typeof ACME): Promise<void> => {
  await recordPage(db, page([reading(), reading({ scope: 'all' })], account), local(14), '1.0.0');
  const id = await accountId(account);
  await db.put('cases', { account: id, key: 'a', names: [], state: 'waiting', lastSeen: '' } as never);
  await db.put('inboxes', { account: id, place: 'here', filter: 'all' } as never);
  await db.put('actions', { id: `step-${id}`, account: id } as never);
};

describe('removing an account', () => {
  it('deletes all of it and nothing of another', async () => {
    await fill(ACME);
    const alone = await counts();
    await fill(FJORD);
    expect(await removeAccount(db, fjord)).toEqual({ kind: 'removed' });
    expect(await counts()).toEqual(alone);
    expect((await listAccounts(db)).rows.map(({ id }) => id)).toEqual([acme]);
    expect(Object.values(alone).filter(count => count > 0).length).toBeGreaterThan(7);
  });

  it('takes along what was merged into it, and the undo that may hold some of it', async () => {
    await fill(ACME);
    await fill(OLD);
    await mergeAccounts(db, old, acme);
    await importFile(db, JSON.stringify(exportFile()));
    expect(await removeAccount(db, acme)).toEqual({ kind: 'removed' });
    expect(Object.values(await counts()).filter(count => count > 0)).toEqual([]);
  });

  it('changes nothing where there is no such account', async () => {
    await fill(ACME);
    const before = await counts();
    expect(await removeAccount(db, 'nobody')).toEqual({ kind: 'not-removed', reason: 'unknown' });
    expect(await counts()).toEqual(before);
  });

  it('begins anew when its page is opened again', async () => {
    await fill(ACME);
    await removeAccount(db, acme);
    await fill(ACME);
    expect((await listAccounts(db)).rows).toHaveLength(1);
    expect(await db.count('series')).toBe(2);
  });
});
