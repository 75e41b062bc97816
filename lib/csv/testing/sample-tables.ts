import type { ExportFile } from '../../history/export-schema';
import { exportFile, fileReading } from '../../history/testing/file-sample';

const between = (after: string, before: string) => ({ after, before });

/** An export with everything that a spreadsheet may change: digits, seconds, leading zeros, signs, quotes, line ends, other scripts. */
export const sampleTables = exportFile(
  [
    fileReading({ firstSeen: '2026-07-14T10:00:07.123Z', lastSeen: '2026-07-14T23:59:59.999Z' }),
    fileReading({
      account: 'b',
      metric: 'late-shipment-rate',
      window: 'P30D',
      value: 0.032039730370123455,
      counts: { part: 27_896, whole: 870_669 },
      target: { bound: 'under', value: 0.04 },
      period: { start: '2026-03-04', end: '2026-04-02' },
      label: 'Versandrate; „verspätet“, (30 Tage)',
      source: 'import',
      page: '/import',
      firstSeen: '2026-03-04T00:00:00.000Z',
      lastSeen: '2026-03-04T00:00:00.001Z',
    }),
    fileReading({
      account: 'c',
      metric: 'of-a-later-version',
      scope: 'all',
      window: 'P1D',
      value: -12.5,
      counts: null,
      target: null,
      average: 1e-7,
      top: 123_456_789_012,
      period: null,
      label: '=HYPERLINK("x")',
    }),
    fileReading({ account: 'd', metric: 'nps', scope: 'all', window: 'P1D', value: null, label: '007' }),
  ],
  {
    accounts: [
      { id: 'a', store: 'Acme Home', country: 'United States', host: 'sellercentral.amazon.com' },
      {
        id: 'b',
        store: 'Größe & Söhne',
        country: 'Deutschland',
        host: 'sellercentral.amazon.de',
        name: 'Mein "Laden"',
      },
      {
        id: 'c',
        store: 'テスト株式会社',
        country: '日本',
        host: 'sellercentral.amazon.co.jp',
        name: '@home',
      },
      { id: 'd', store: '1-2', country: 'United States', host: 'sellercentral.amazon.com', name: 'TRUE' },
    ],
    cases: [
      {
        account: 'a',
        key: '0123456789abcdef'.repeat(4),
        keyId: 'fedcba98',
        theme: 'delivery',
        country: 'US',
        receivedAfter: '2026-07-15T10:00:00.000Z',
        receivedBefore: '2026-07-15T10:30:00.500Z',
        state: 'answered',
        running: false,
        answered: between('2026-07-15T12:00:00.000Z', '2026-07-15T13:00:00.250Z'),
        rounds: [
          {
            received: between('2000-01-01T00:00:00.000Z', '2026-07-14T10:30:00.000Z'),
            answered: between('2026-07-14T12:00:00.000Z', '2026-07-14T13:00:00.000Z'),
            how: 'answered',
          },
          {
            received: between('2026-07-15T10:00:00.000Z', '2026-07-15T10:30:00.500Z'),
            answered: between('2026-07-15T12:00:00.000Z', '2026-07-15T13:00:00.250Z'),
            how: 'conversation',
          },
        ],
        firstSeen: '2026-07-14T09:00:00.000Z',
        lastSeen: '2026-07-15T14:00:00.000Z',
      },
    ],
    actions: [
      {
        account: 'b',
        metric: 'late-shipment-rate',
        tip: null,
        note: '-50 % Zeit\nam Samstag: "früh", 1/2 Tag',
        at: '2026-05-06T07:08:09.010Z',
        id: '5b0c6c0e-3c55-4f0a-9d8e-0f7d0a3c1f11',
        scope: 'seller-fulfilled',
        title: '12. Mai',
        changedAt: '2026-05-06T07:08:10.999Z',
      },
      {
        account: 'a',
        metric: 'contact-rate',
        tip: 'refund-before-claim',
        note: '',
        at: '2026-05-07T07:08:09.000Z',
        id: '00000000-0000-4000-8000-000000000001',
      },
    ],
  },
) as unknown as ExportFile;
