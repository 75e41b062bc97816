import { describe, expect, it } from 'vitest';
import { dateOfDay, dayOfDate } from '../insight/day';
import { readingAt } from '../insight/reading.fixture';
import type { SeriesKey } from '../reading';
import type { Action } from './action';
import { deedsOf, triedFor, type Done } from './deeds';

const SERIES: SeriesKey = { metric: 'contact-rate', scope: 'seller-fulfilled', window: 'P4W' };

const action = (day: string, given: Partial<Action> = {}): Action => ({
  id: day,
  account: 'a',
  metric: 'contact-rate',
  scope: 'seller-fulfilled',
  tip: 'tracking-on-every-parcel',
  title: `Step of ${day}`,
  note: '',
  at: `${day}T09:00:00.000Z`,
  changedAt: `${day}T09:00:00.000Z`,
  ...given,
});

const row = (day: number, part: number) =>
  readingAt(dateOfDay(day), { ...SERIES, value: part / 1000, counts: { part, whole: 1000 } });
const step = dayOfDate('2026-09-01');
const rows = [-113, -85, -57, -29, -1].map(day => row(step + day, 40)).concat(row(step + 28, 10));

const done = (actions: readonly Action[]): Done => ({
  actions,
  series: SERIES,
  rows,
  metric: { id: 'contact-rate', section: 'insights', direction: 'lower', unit: 'rate' },
  at: new Date('2026-10-01T12:00:00.000Z'),
  timeZone: 'UTC',
});

describe('deedsOf', () => {
  it('judges each step, the newest first, and names those of the same time', () => {
    const [helped, other, long] = [
      action('2026-09-01'),
      action('2026-08-20', { tip: null }),
      action('2025-09-01'),
    ];
    const deeds = deedsOf(done([long, helped, other]));
    expect(deeds.map(deed => deed.action.id)).toEqual(['2026-09-01', '2026-08-20', '2025-09-01']);
    expect(deeds[0]?.said.kind).toBe('helped');
    expect(deeds[0]?.others.map(({ id }) => id)).toEqual(['2026-08-20']);
    expect(triedFor(done([]), deeds, new Set())).toEqual([
      { tip: 'tracking-on-every-parcel', at: helped.at, outcome: 'helped' },
      { tip: 'tracking-on-every-parcel', at: long.at, outcome: 'never' },
    ]);
  });

  it('knows a tip again that was started beside another metric, where it is one for this metric too', () => {
    const elsewhere = done([action('2026-09-01', { metric: 'a-to-z-claim-rate' })]);
    const tips = new Set(['tracking-on-every-parcel']);
    expect(deedsOf(elsewhere)).toEqual([]);
    expect(triedFor(elsewhere, [], tips).map(({ outcome }) => outcome)).toEqual(['helped']);
    expect(triedFor(elsewhere, [], new Set())).toEqual([]);
  });

  it('keeps to the metric and the kind of order; steps about all orders concern each kind', () => {
    const others = [
      action('2026-09-01', { metric: 'nps' }),
      action('2026-09-02', { scope: 'amazon-fulfilled' }),
    ];
    expect(deedsOf(done(others))).toEqual([]);
    expect(deedsOf(done([action('2026-09-01', { scope: 'all' })]))).toHaveLength(1);
  });

  it('takes no more than thirty, and survives days that are none', () => {
    const many = Array.from({ length: 500 }, (_, at) => action(dateOfDay(step - at)));
    expect(deedsOf(done(many))).toHaveLength(30);
    expect(deedsOf({ ...done([action('2026-09-01')]), rows: [] })[0]?.said.kind).toBe('never');
  });
});
