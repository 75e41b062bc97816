import { describe, expect, it } from 'vitest';
import { ownWeeks } from './own-weeks';
import { answeredAfter } from './testing/contacts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const many = (count: number, iso: string, took: number, unsure = 0) =>
  Array.from({ length: count }, () => answeredAfter(iso, took, { unsure }));

const value = (took: number, unsure: number) =>
  ownWeeks(many(5, '2026-11-10T08:00:00.000Z', took, unsure), NOW, 'UTC')[0]?.value;

describe('ownWeeks', () => {
  it('has the median of each week that is over, with how many are certain', () => {
    const contacts = [
      ...many(5, '2026-11-10T08:00:00.000Z', 120),
      ...many(2, '2026-11-11T08:00:00.000Z', 1445, 30),
      ...many(9, '2026-11-17T08:00:00.000Z', 60),
    ];
    expect(ownWeeks(contacts, NOW, 'UTC')).toEqual([
      expect.objectContaining({
        metric: 'first-response-time',
        window: 'P1W',
        value: 120,
        counts: { part: 5, whole: 7 },
        period: { start: '2026-11-09', end: '2026-11-15' },
      }),
    ]);
  });

  it('has no number where the median is not known to within a tenth or a quarter of an hour', () => {
    expect(value(30, 15)).toBe(30);
    expect(value(30, 16)).toBeNull();
    expect(value(600, 60)).toBe(600);
    expect(value(600, 61)).toBeNull();
  });

  it('makes nothing of four answers', () => {
    expect(ownWeeks(many(4, '2026-11-10T08:00:00.000Z', 120), NOW, 'UTC')).toEqual([]);
  });
});
