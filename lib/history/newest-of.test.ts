import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { accountId } from './account-id';
import { newestOf } from './newest-of';
import { recordPage } from './record';
import { ACME, freshDb, local, page, reading } from './testing/sample';

const LATE = reading({ metric: 'late-shipment-rate', window: 'P30D', value: 0.02, counts: null });

describe('the newest readings of some metrics', () => {
  it('are one a series, of the last month', async () => {
    const db = await freshDb();
    await recordPage(db, page([reading({ window: 'P60D' }), LATE]), local(10), '1.0.0');
    await recordPage(db, page([{ ...LATE, value: 0.03 }]), local(12), '1.0.0');
    const id = await accountId(ACME);
    const metrics = new Set(['late-shipment-rate', 'valid-tracking-rate']);
    const found = await newestOf(db, id, metrics, local(20));
    expect(found.map(({ metric, value }) => [metric, value])).toEqual([['late-shipment-rate', 0.03]]);
    expect(await newestOf(db, id, metrics, local(60))).toEqual([]);
    expect(await newestOf(db, id, new Set(), local(20))).toEqual([]);
    expect(await newestOf(db, 'nobody', metrics, local(20))).toEqual([]);
  });
});
