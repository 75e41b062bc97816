import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { importFile } from '../history/import';
import { openHistory } from '../history/open';
import { NOW, reading } from './testing/listed';
import { readOverview } from './overview';

const file = {
  format: 'benchline',
  version: 1,
  exportedAt: NOW.toISOString(),
  accounts: [{ id: 'a', store: 'Nordlicht Goods', country: 'Germany', host: 'sellercentral.amazon.de' }],
  readings: [reading()],
  cases: [],
  actions: [],
  settings: {},
};

describe('readOverview', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('gives every account and series', async () => {
    const opened = await openHistory();
    if (opened.kind === 'off') throw new Error(opened.reason);
    await importFile(opened.db, JSON.stringify(file));
    opened.db.close();
    const overview = await readOverview(NOW, 'judged');
    expect(overview).toMatchObject({
      kind: 'open',
      accounts: [{ store: 'Nordlicht Goods' }],
      series: [{ key: { metric: 'late-shipment-rate' }, latest: { value: 0.011 } }],
      skipped: 0,
    });
  });

  it('says that history is off where there is no database', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await readOverview(NOW, 'judged')).toEqual({ kind: 'off', why: 'none' });
  });
});
