import { describe, expect, it } from 'vitest';
import type { Account } from '../history/schema';
import { readerOf } from '../summary/reader';
import { proposeAccounts } from './report-accounts';
import { reportFile } from './report-file';
import { reportSchema } from './report-schema';
import { reportView } from './report-view';

const AT = new Date('2026-11-21T10:00:00.000Z');
const reader = readerOf('en', AT, 'UTC');
const account = (id: string, country: string): Account => ({
  id,
  store: 'Acme Home',
  country,
  host: 'sellercentral.amazon.com',
  assumed: false,
});
const lateShipmentRate = {
  reportingDateRange: { reportingDateFrom: '2026-10-21T00:00Z', reportingDateTo: '2026-11-19T23:59Z' },
  rate: 0.02,
};
const report = reportSchema.parse({
  performanceMetrics: [
    { marketplaceId: 'ATVPDKIKX0DER', lateShipmentRate },
    { marketplaceId: 'A1AM78C64UM0Y8', lateShipmentRate: { ...lateShipmentRate, rate: 0.03 } },
  ],
});
const both = [account('us', 'United States'), account('mx', 'Mexico')];

describe('a report of two marketplaces', () => {
  it('goes into the account of each, which may be chosen', () => {
    const chosen = proposeAccounts(report, both);
    expect(chosen).toEqual({ ATVPDKIKX0DER: 'us', A1AM78C64UM0Y8: 'mx' });
    expect(reportView(report, chosen, both, reader)).toMatchObject({ ready: true, faults: [] });
    const values = reportFile(report, chosen, AT).readings.map(each => [each.account, each.value]);
    expect(values).toEqual([
      ['us', 0.02],
      ['mx', 0.03],
    ]);
    const one = reportFile(report, { ...chosen, ATVPDKIKX0DER: '' }, AT).readings;
    expect(one.map(each => each.account)).toEqual(['mx']);
  });

  it('is not taken into one account', () => {
    const view = reportView(report, { ATVPDKIKX0DER: 'us', A1AM78C64UM0Y8: 'us' }, both, reader);
    expect(view.ready).toBe(false);
    expect(view.found).toMatch(/cannot be one account/);
  });

  it('says what is missing where there is no account yet', () => {
    const view = reportView(report, proposeAccounts(report, []), [], reader);
    expect(view.ready).toBe(false);
    expect(view.found).toMatch(/no account yet/);
  });
});
