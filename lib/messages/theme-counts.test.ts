import { describe, expect, it } from 'vitest';
import type { Theme } from './case';
import { leads } from './chance';
import { themeShare, themeWeeks } from './theme-counts';
import { answeredAfter, later } from './testing/contacts';

const AT = '2026-11-21T12:00:00.000Z';
const NOW = Date.parse(AT);

const of = (theme: Theme, count: number, daysAgo = 3) =>
  Array.from({ length: count }, () => answeredAfter(later(AT, -daysAgo * 1440), 60, { theme }));

describe('themeShare', () => {
  it('names the theme that leads', () => {
    const share = themeShare([...of('delivery', 19), ...of('product', 8), ...of('general', 18)], NOW);
    expect(share).toMatchObject({ whole: 45, counts: { delivery: 19, product: 8 } });
    expect(share.leading).toBeNull();
    expect(themeShare([...of('delivery', 19), ...of('product', 8), ...of('general', 5)], NOW).leading).toBe(
      'delivery',
    );
  });

  it.each([
    ['too few', [...of('delivery', 19)]],
    ['nobody ahead', [...of('delivery', 15), ...of('product', 13)]],
    ['nothing to act on', of('general', 40)],
    ['older than 30 days', of('delivery', 40, 31)],
  ])('names none: %s', (_, contacts) => {
    expect(themeShare(contacts, NOW).leading).toBeNull();
  });
});

describe('themeWeeks', () => {
  it('has every week, those without contacts too', () => {
    const weeks = themeWeeks([...of('delivery', 2, 1), ...of('product', 1, 15)], NOW, 4, 'UTC');
    expect(weeks.map(({ counts }) => [counts.delivery, counts.product])).toEqual([
      [0, 0],
      [0, 1],
      [0, 0],
      [2, 0],
    ]);
  });

  it('leaves out what came before', () => {
    const weeks = themeWeeks(of('delivery', 1, 60), NOW, 4, 'UTC');
    expect(weeks.flatMap(({ counts }) => Object.values(counts)).every(count => count === 0)).toBe(true);
  });
});

describe('leads', () => {
  it('knows a lead from a whim', () => {
    expect(leads(12, 3)).toBe(true);
    expect(leads(12, 8)).toBe(false);
    expect(leads(0, 0)).toBe(false);
  });

  it('is wrong less than once in twenty times among 28 equals', () => {
    let bits = 1;
    const random = (): number => {
      bits = (Math.imul(bits, 1_664_525) + 1_013_904_223) >>> 0;
      return bits / 2 ** 32;
    };
    const wrong = Array.from({ length: 400 }, () => {
      const counts = Array.from({ length: 28 }, () => 0);
      for (let n = 0; n < 60; n += 1) {
        const cell = Math.floor(random() * 28);
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
      const [first = 0, second = 0] = counts.toSorted((one, other) => other - one);
      return first >= 5 && leads(first, second);
    }).filter(Boolean).length;
    expect(wrong / 400).toBeLessThan(0.05);
  });
});
