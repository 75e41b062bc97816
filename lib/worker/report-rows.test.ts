import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ownersOf } from '../history/owner';
import { recordPage } from '../history/record';
import { ACME, freshDb, local, page, reading } from '../history/testing/sample';
import { reportRowsFor } from './report-rows';

const missed = reading({ value: 0.0121, counts: { part: 12, whole: 988 } });
const month = reading({
  window: 'P1M',
  source: 'report',
  value: 0.02,
  counts: { part: 4, whole: 200 },
  target: null,
  period: { start: '2026-06-01', end: '2026-06-30' },
});

describe('reportRowsFor', () => {
  it('finds the report’s rows of what misses its target, and of nothing else', async () => {
    const db = await freshDb();
    await recordPage(db, page([month, { ...month, scope: 'all' }]), local(14));
    const owners = await ownersOf(ACME);
    const found = await reportRowsFor(db, page([missed]), owners, local(15));
    expect(found.map(({ counts, scope }) => [counts?.part, scope])).toEqual([[4, 'seller-fulfilled']]);
    expect(await reportRowsFor(db, page([reading()]), owners, local(15))).toEqual([]);
    expect(await reportRowsFor(db, page([{ ...missed, counts: null }]), owners, local(15))).toEqual([]);
    expect(
      await reportRowsFor(db, page([{ ...missed, scope: 'amazon-fulfilled' }]), owners, local(15)),
    ).toEqual([]);
  });
});
