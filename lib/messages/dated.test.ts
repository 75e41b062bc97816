import { describe, expect, it } from 'vitest';
import { deadlineOf } from './deadline';
import type { KeptCase } from './kept-case';
import { firstRow, rowAgain, type RowSight } from './see-row';
import type { Stretch } from './stretch';

const at = (time: string): number => Date.parse(`2026-11-21T${time}:00.000Z`);
const during = (after: string, before = after): Stretch => ({ after: at(after), before: at(before) });

/** A row whose date says 10:00, on a page made at noon. */
const row = (exact: readonly Stretch[] = []): RowSight => ({
  names: ['t:1'],
  place: 'here',
  country: 'US',
  theme: 'general',
  made: during('12:00'),
  state: 'waiting',
  said: { exact, dates: [during('10:00')] },
});

const first = (sight: RowSight, floor = -Infinity): KeptCase =>
  firstRow('account', 'key', sight, { floor, gone: null });
const isSure = (one: KeptCase): boolean => deadlineOf(one).sure;

/** The list may show the date of the buyer's second message, so the first one may have waited for longer. */
describe('a deadline that only a date in the list bounds', () => {
  it('is shown by that date, and is not sure, exact to the minute though the date is', () => {
    expect(first(row())).toMatchObject({ dated: true, receivedAfter: '2026-11-21T10:00:00.000Z' });
    expect(isSure(first(row()))).toBe(false);
  });

  it('is not sure when the list was read without it before that date only', () => {
    expect(isSure(first(row(), at('09:00')))).toBe(false);
  });

  it('is sure when the list was read without it up to that date', () => {
    expect(first(row(), at('10:00'))).not.toHaveProperty('dated');
    expect(isSure(first(row(), at('10:00')))).toBe(true);
  });

  it('is sure by Amazon’s own timer, at first or later', () => {
    const timer = [during('10:00', '10:01')];
    expect(isSure(first(row(timer)))).toBe(true);
    expect(isSure(rowAgain(first(row()), row(timer)))).toBe(true);
  });

  it('stays unsure while nothing else is seen', () => {
    expect(isSure(rowAgain(first(row()), row()))).toBe(false);
  });
});
