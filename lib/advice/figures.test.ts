import { describe, expect, it } from 'vitest';
import { readingAt } from '../insight/reading.fixture';
import { figureNamed, figureOf, wholeFigure } from './figures';
import { situationOf } from './situation.fixture';

const CONTACTS = situationOf({ metric: 'contact-rate', window: 'P4W', value: 0.004 });
const tracking = (day: string, value: number, given: Parameters<typeof readingAt>[1] = {}) => {
  const reading = readingAt(day, { metric: 'valid-tracking-rate', window: 'P30D', value, ...given });
  return figureOf(reading, null, day === '2026-11-21' ? null : reading.lastSeen);
};
const among = (...figures: ReturnType<typeof tracking>[]) =>
  figureNamed({ ...CONTACTS, figures: figures.flat() }, 'valid-tracking-rate')?.value;

const whole = (given: Parameters<typeof readingAt>[1]) =>
  wholeFigure(
    situationOf({ metric: 'chargeback-rate', value: 0.01 }, { others: [{ value: 0.02, ...given }] }),
  )?.value;

describe('another figure of the account', () => {
  it('is that of this page, else of the longest window', () => {
    const week = { window: 'P7D' } as const;
    expect(among(tracking('2026-11-18', 0.9), tracking('2026-11-21', 0.8, week))).toBe(0.8);
    expect(among(tracking('2026-11-18', 0.8, week), tracking('2026-11-18', 0.9))).toBe(0.9);
  });

  it('is none of other orders, of long ago, or without a value', () => {
    expect(among(tracking('2026-11-18', 0.9, { scope: 'amazon-fulfilled' }))).toBeUndefined();
    expect(among(tracking('2026-10-01', 0.9))).toBeUndefined();
    expect(among(tracking('2026-11-18', 0.9, { value: null }))).toBeUndefined();
    expect(among(tracking('2026-11-18', 0.9, { source: 'report' }))).toBeUndefined();
  });

  it('is the whole of a part only for the same orders and days', () => {
    expect(whole({})).toBe(0.02);
    expect(whole({ scope: 'all' })).toBeUndefined();
    expect(whole({ window: 'P30D' })).toBeUndefined();
  });
});
