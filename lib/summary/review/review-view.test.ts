import { assert, constantFrom, array, double, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../journal/action';
import { bookOf } from '../../own-metrics/book-of';
import { account, listed, reading } from '../testing/listed';
import { courseTo, lateOn, review, source } from './testing/course';

const first = (...args: Parameters<typeof review>) => {
  const [only] = review(...args).accounts;
  if (!only) throw new Error('no account is reviewed');
  return only;
};

const linesOf = (items: readonly { readonly lines: readonly string[] }[]): string =>
  items.flatMap(({ lines }) => lines).join('\n');

describe('a change beyond chance', () => {
  const tripled = source({ series: [courseTo('2026-11-20', '2026-11-14', 35)] });

  it('is said with what it rests on, and that it is new', () => {
    const { changed, isQuiet } = first(tripled);
    expect(isQuiet).toBe(false);
    expect(linesOf(changed)).toMatch(/^Worse than .*, beyond chance\nNew: on Nov 15 this could not be said/);
    expect(linesOf(changed)).toMatch(/Based on: .* of .* lately, .* before; 56 readings, .* to Nov 20\.$/);
  });

  it('is no news a week later', () => {
    const series = [courseTo('2026-11-27', '2026-11-14', 35)];
    const { changed } = first(source({ series }), { at: new Date('2026-11-29T12:00:00Z') });
    expect(linesOf(changed)).toContain('Already so on Nov 22.');
  });

  it('was not known in the week before', () => {
    const before = first(tripled, { week: '2026-11-09' });
    expect(before.changed).toEqual([]);
    expect(before.figures.rows[0]?.values).toEqual(['1.00%', '1.00%', '1.00%']);
  });
});

describe('a quiet week', () => {
  it('is one sentence', () => {
    const { lead, isQuiet, changed, targets } = first(
      source({ series: [courseTo('2026-11-20', '2027-01-01', 10)] }),
    );
    expect(isQuiet).toBe(true);
    expect(lead[0]).toBe(
      'A quiet week: the 1 figure that was read did not change beyond chance, and no target is missed or near.',
    );
    expect([...changed, ...targets]).toEqual([]);
  });

  it('is none in which nothing was read, and the figures carry their dates', () => {
    const old = first(source({ series: [courseTo('2026-10-30', '2027-01-01', 10)] }));
    expect(old.isQuiet).toBe(false);
    expect(old.lead[0]).toBe('No page of this account was read in this time: all figures below are older.');
    expect(old.figures.rows[0]?.read).toEqual({ text: 'Oct 30 (23 days old)', stale: true });
    expect(old.figures.rows[0]?.values.at(-1)).toBe('–');
  });
});

describe('a target', () => {
  it('that is missed comes with what it would take, also where it was not read', () => {
    const missed = listed(lateOn('2026-10-01', 30), lateOn('2026-11-09', 50));
    const { targets } = first(source({ series: [missed] }));
    expect(targets.map(({ read }) => read.stale)).toEqual([true]);
    expect(linesOf(targets)).toBe('Beyond the target\nAlready so on Nov 15.');
    expect(targets[0]?.rows.map(([label]) => label)).toContain('to be under 4% again');
  });

  it('that is close says how much room is left; one that is missed since says so', () => {
    const close = listed(lateOn('2026-11-10', 20), lateOn('2026-11-20', 36));
    expect(first(source({ series: [close] })).targets[0]?.rows.map(([, value]) => value)).toContain(
      '4 late orders until 4%',
    );
    const lost = listed(lateOn('2026-11-10', 20), lateOn('2026-11-20', 41));
    expect(linesOf(first(source({ series: [lost] })).targets)).toContain(
      'New: on Nov 15 the target was kept.',
    );
  });

  it('of the seller’s own is spoken of where Amazon’s is kept and it is not', () => {
    const own = { account: null, metric: 'late-shipment-rate', changedAt: '2026-01-01T00:00:00.000Z' };
    const metrics = bookOf([], [{ ...own, value: 0.02 }]);
    const series = [listed(lateOn('2026-11-10', 15), lateOn('2026-11-20', 25))];
    const { targets } = first(source({ series }), { metrics });
    expect(linesOf(targets)).toBe('Beyond your own target\nNew: on Nov 15 the target was kept.');
    expect(targets[0]?.rows).toContainEqual(['your own target', 'at most 2%', 'missed · 0.5 pp above']);
    expect(first(source({ series })).targets).toEqual([]);
  });

  it('that is kept again is named once', () => {
    const mended = listed(lateOn('2026-11-10', 50), lateOn('2026-11-20', 20));
    expect(linesOf(first(source({ series: [mended] })).targets)).toBe(
      'Kept again: on Nov 15 the target was missed.',
    );
  });
});

const step = (id: string, at: string, more: Partial<Action> = {}): Action => ({
  id,
  account: 'a',
  metric: 'late-shipment-rate',
  scope: 'seller-fulfilled',
  tip: null,
  title: `step ${id}`,
  note: '',
  at,
  changedAt: at,
  ...more,
});

describe('what was tried', () => {
  const series = [courseTo('2026-11-20', '2026-10-15', 2)];
  const actions = [
    step('one', '2026-10-14T12:00:00.000Z'),
    step('two', '2026-11-20T12:00:00.000Z'),
    step('old', '2026-01-10T12:00:00.000Z'),
    step('later', '2026-11-25T12:00:00.000Z'),
    step('unread', '2026-11-01T12:00:00.000Z', { metric: 'order-defect-rate' }),
  ];

  it('is told newest first, by its own figure, and what is new of it', () => {
    const { steps, more } = first(source({ series, actions })).tried;
    expect(steps.map(({ id }) => id)).toEqual(['two', 'unread', 'one']);
    expect(more).toBe(0);
    const [two, unread, one] = steps;
    expect(two?.outcome).toMatch(/^Too early/);
    expect(unread).toMatchObject({ figure: '', outcome: 'There is no reading of this metric yet.' });
    expect(one).toMatchObject({ figure: 'Late Shipment Rate · 30 days', tone: 'good' });
    expect(one?.outcome).toMatch(/^Helped/);
  });

  it('is told by what was known then', () => {
    const { steps } = first(source({ series, actions }), { week: '2026-10-12' }).tried;
    expect(steps.map(({ id, news }) => [id, news])).toEqual([['one', '']]);
    expect(steps[0]?.outcome).toMatch(/^Too early/);
  });
});

describe('next steps', () => {
  it('are at most two a metric, five in all, and none twice', () => {
    const bad = { average: 0.001, value: 0.2, target: null };
    const metrics = ['contact-rate', 'order-defect-rate', 'valid-tracking-rate', 'cancellation-rate'];
    const series = [
      ...metrics.map(metric => listed(reading({ ...bad, metric, firstSeen: '2026-11-20T08:00:00.000Z' }))),
      listed(lateOn('2026-11-20', 90)),
    ];
    const { next } = first(source({ series }));
    expect(next).toHaveLength(5);
    expect(new Set(next.map(({ id }) => id)).size).toBe(5);
    const perFigure = Map.groupBy(next, ({ figure }) => figure);
    expect(Math.max(...[...perFigure.values()].map(each => each.length))).toBe(2);
  });

  it('give a reason once a figure, where two tips have the same', () => {
    const { next } = first(source({ series: [courseTo('2026-11-20', '2026-10-15', 50)] }));
    expect(next.map(({ figure }) => figure)).toEqual(['Late Shipment Rate', 'Late Shipment Rate']);
    expect(next[0]?.reason).toMatch(/^It is at 5\.00%/);
    expect(next[1]?.reason).toBe('');
  });
});

it('an account with nothing at all is left out; without any, nothing was known', () => {
  expect(review(source({ accounts: [account('a'), account('b')] })).accounts).toEqual([]);
});

it('every language tells it in full', () => {
  const given = source({ series: [courseTo('2026-11-20', '2026-11-14', 60)] });
  for (const language of ['de', 'fr', 'es', 'it', 'ja', 'zh-CN']) {
    const text = JSON.stringify(review(given, { language }));
    expect(text).not.toMatch(/\{\w+\}|NaN|undefined|Infinity/);
    expect(text).toContain('2026');
  }
});

it('bad input has a defined answer in every week', () => {
  const row = record({
    ago: integer({ min: -20, max: 500 }),
    value: option(double({ min: 0, max: 1, noNaN: true })),
    whole: integer({ min: 0, max: 3000 }),
    part: integer({ min: 0, max: 3000 }),
  });
  const weeks = constantFrom('2026-11-22', '2026-11-09', '2024-02-26', '2001-01-01');
  assert(
    property(array(row, { maxLength: 12 }), weeks, (rows, week) => {
      const readings = rows.map(({ ago, value, part, whole }) => {
        const seen = new Date(Date.parse('2026-11-22T09:00:00Z') - ago * 86_400_000).toISOString();
        return lateOn('2026-11-22', 0, { value, counts: { part, whole }, firstSeen: seen, lastSeen: seen });
      });
      const text = JSON.stringify(review(source({ series: [listed(...readings)] }), { week }));
      expect(text).not.toMatch(/NaN|Infinity|\{\w+\}/);
    }),
    { numRuns: 60 },
  );
});
