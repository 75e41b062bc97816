// @vitest-environment jsdom
import { assert, array, boolean, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearRows } from './near-rows';

const asked = { times: 0 };

const rowAt = (top: number, height: number): Element => {
  const row = document.createElement('div');
  row.getBoundingClientRect = () => {
    asked.times += 1;
    return new DOMRect(0, top, 300, height);
  };
  return row;
};

const listOf = (heights: readonly number[], scrolled: number): readonly Element[] => {
  let top = -scrolled;
  const rows = heights.map(height => {
    const row = rowAt(top, height);
    top += height;
    return row;
  });
  document.body.replaceChildren(...rows);
  return rows;
};

const isNear = (row: Element): boolean => {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > -400 && top < innerHeight + 400;
};

describe('the rows near the window', () => {
  it('of 10,000 are found by few questions', () => {
    const rows = listOf(
      Array.from({ length: 10_000 }, () => 84),
      300_000,
    );
    asked.times = 0;
    const found = nearRows(rows);
    expect(asked.times).toBeLessThan(600);
    expect(found).toEqual(rows.filter(isNear));
  });

  it('are the same as by asking each, whatever the heights, and where rows are shuffled or gone', () => {
    const heights = array(integer({ min: 1, max: 900 }), { minLength: 130, maxLength: 400 });
    assert(
      property(tuple(heights, integer({ min: -500, max: 60_000 }), boolean()), ([all, scrolled, mixed]) => {
        const rows = listOf(all, scrolled);
        const given = mixed ? [...rows.slice(90), ...rows.slice(0, 90)] : rows;
        expect(nearRows(given)).toEqual(given.filter(isNear));
        given[128]?.remove();
        expect(nearRows(given)).not.toContain(given[128]);
      }),
      { numRuns: 15 },
    );
  });
});
