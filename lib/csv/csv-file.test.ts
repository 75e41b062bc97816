import { describe, expect, it } from 'vitest';
import type { ExportFile } from '../history/export-schema';
import { exportFile, fileReading } from '../history/testing/file-sample';
import { csvFile } from './csv-file';

const between = (after: string, before: string) => ({
  after: `2026-07-14T${after}:00.000Z`,
  before: `2026-07-14T${before}:00.000Z`,
});
const seen = { firstSeen: '2026-07-14T12:00:00.000Z', lastSeen: '2026-07-14T14:00:00.000Z' };
const file = exportFile([fileReading()], {
  cases: [
    {
      account: 'a',
      key: 'secret',
      theme: 'delivery',
      country: 'US',
      receivedAfter: seen.firstSeen,
      receivedBefore: seen.firstSeen,
      state: 'answered',
      rounds: [
        { received: between('10:00', '10:30'), answered: between('12:00', '13:00'), how: 'conversation' },
      ],
      ...seen,
    },
  ],
  actions: [{ account: 'a', metric: 'contact-rate', tip: null, note: '=cmd', at: seen.firstSeen }],
}) as unknown as ExportFile;

const lines = (name: 'readings' | 'answers' | 'actions'): string[] =>
  csvFile(file, name, 'comma-semicolon').text.slice(1).trimEnd().split('\r\n');

describe('the tables of an export', () => {
  it('has the readings', () => {
    const [head, row] = lines('readings');
    expect(head).toMatch(/^"account";"store";"country";"host";"metric";"scope"/);
    expect(head).toMatch(/;"exact"$/);
    expect(row?.split(';"b1 ')[0]).toBe(
      ';"Acme Home";"United States";"sellercentral.amazon.com";"order-defect-rate";"seller-fulfilled";"P60D";0,0012;"share of 1";5;4027;"under";0,01;;;"2026-05-16";"2026-07-14";"Order Defect Rate";"/performance/dashboard";"page";"2026-07-14 10:00:00";"2026-07-14 11:00:00"',
    );
  });

  it('has the times of answers, with both ends', () => {
    const [, row] = lines('answers');
    expect(row).toMatch(/;90;180;"conversation";"b1 /);
  });

  it('has what the seller did, as text', () => {
    expect(lines('actions')[1]).toContain('"\'=cmd"');
  });

  it('counts rows', () => {
    expect(csvFile(file, 'answers', 'point-comma').rows).toBe(1);
  });
});
