import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ACME, freshDb, page, reading } from '../history/testing/sample';
import { ownersOf } from '../history/owner';
import { keptCase } from '../messages/testing/kept';
import { ownMessagesFor } from './own-messages';

const AT = new Date('2026-11-21T12:00:00Z');
const TIME = page([reading({ metric: 'contact-response-time', window: 'P4W', value: 500, counts: null })]);

describe('ownMessagesFor', () => {
  it('takes the store’s own cases of the last weeks, only beside a figure of messages', async () => {
    const db = await freshDb();
    const { store } = await ownersOf(ACME);
    await db.put('cases', keptCase(store.id, 'a', '2026-11-20T08:00:00.000Z', 120));
    await db.put('cases', keptCase(store.id, 'old', '2026-10-01T10:00:00.000Z', 60));
    await db.put('cases', keptCase('another', 'b', '2026-11-20T08:00:00.000Z', 60));
    const own = await ownMessagesFor(db, TIME, store.id, AT);
    expect(own?.times).toMatchObject({ answered: 1, mean: { least: 120, most: 120 } });
    expect(await ownMessagesFor(db, page([reading()]), store.id, AT)).toBeNull();
    expect(await ownMessagesFor(db, TIME, 'nobody', AT)).toBeNull();
  });
});
