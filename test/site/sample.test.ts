import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../lib/history/import';
import { openHistory } from '../../lib/history/open';
import { listAccounts } from '../../lib/history/accounts';
import { listSeries } from '../../lib/history/series';
import { sampleHistory } from './sample';

const TODAY = new Date('2026-11-21T15:00:00Z');
const file = sampleHistory(TODAY);

describe('sampleHistory', () => {
  it('is taken by the import, whole, and once', async () => {
    const opened = await openHistory();
    if (opened.kind === 'off') throw new Error(opened.reason);
    const text = JSON.stringify(file);
    expect(await importFile(opened.db, text)).toMatchObject({
      kind: 'imported',
      added: file.readings.length,
    });
    expect(await importFile(opened.db, text)).toMatchObject({ added: 0, updated: 0 });
    expect((await listAccounts(opened.db)).rows).toHaveLength(2);
    expect((await listSeries(opened.db, TODAY)).rows).toHaveLength(21);
  });

  it('is the same for the same day, and ends the day before', () => {
    expect(sampleHistory(TODAY)).toEqual(file);
    const last = file.readings
      .map(({ lastSeen }) => lastSeen)
      .toSorted()
      .at(-1);
    expect(last?.slice(0, 10)).toBe('2026-11-20');
  });

  it('gives every rate the counts that fit it', () => {
    const off = file.readings.filter(
      ({ value, counts }) => counts && Math.abs(counts.part / counts.whole - (value ?? NaN)) > 0.00005,
    );
    expect(off).toEqual([]);
  });

  it('tells a worsening, an improving and a flat story, with gaps and N/A', () => {
    const edge = (metric: string) => {
      const values = file.readings
        .filter(row => row.metric === metric && row.account === 'sample-us')
        .map(row => row.value ?? 0);
      return (values.at(-1) ?? 0) / (values[0] ?? 1);
    };
    expect(edge('contact-rate')).toBeGreaterThan(2);
    expect(edge('buyer-dissatisfaction-rate')).toBeLessThan(0.7);
    expect(edge('contact-response-time')).toBeCloseTo(1, 1);
    expect(file.readings.some(({ value, scope }) => value === null && scope === 'amazon-fulfilled')).toBe(
      true,
    );
    expect(file.readings.filter(({ metric }) => metric === 'contact-rate')).toHaveLength(77);
  });
});
