import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { InboxRow } from '../inbox';
import { openCases } from './cases';
import { recordInbox } from './record-inbox';
import type { Db } from './schema';
import { inboxList, inboxRead, inboxRow, instantAt, madeAt, who } from './testing/inbox-sample';
import { ACME, freshDb } from './testing/sample';

const UK = { ...ACME, host: 'sellercentral.amazon.co.uk' };
const ago = (least: number) => ({ times: [{ is: 'ago', least, most: least }] }) as const;

describe('a message that two accounts show', () => {
  let db: Db;
  beforeEach(async () => {
    db = await freshDb();
  });

  const see = (account: typeof ACME, time: string, rows: readonly InboxRow[]) =>
    recordInbox(
      db,
      inboxRead({ account, list: inboxList(time, rows, { extent: 'part' }) }),
      new Date(instantAt(time)),
    );
  const open = async () => (await openCases(db)).rows;

  it('waits once, until the earlier of the two ends', async () => {
    await see(ACME, '12:00', [inboxRow('12:00', ago(60))]);
    await see(UK, '12:05', [inboxRow('12:05', ago(180))]);
    expect(await open()).toMatchObject([{ receivedAfter: instantAt('09:04') }]);
  });

  it('waits no more where a page of either says so later', async () => {
    await see(ACME, '12:00', [inboxRow('12:00')]);
    await see(UK, '12:05', [inboxRow('12:05')]);
    await see(UK, '13:00', [inboxRow('13:00', { state: 'answered' })]);
    expect(await open()).toEqual([]);
    await see(ACME, '14:00', [inboxRow('14:00')]);
    expect(await open()).toHaveLength(1);
  });

  it('waits on where it is only gone from the list of the other', async () => {
    await see(ACME, '12:00', [inboxRow('12:00')]);
    await see(UK, '12:05', [inboxRow('12:05')]);
    const empty = inboxRead({ account: UK, list: inboxList('13:00', []) });
    await recordInbox(db, empty, new Date(instantAt('13:00')));
    expect(await open()).toHaveLength(1);
  });

  it('is two where only names of one host are alike', async () => {
    const alike = { identity: who({ order: null, thread: '7' }), made: madeAt('12:00') };
    await see(ACME, '12:00', [inboxRow('12:00', alike)]);
    await see(UK, '12:00', [inboxRow('12:00', alike)]);
    expect(await open()).toHaveLength(2);
  });
});
