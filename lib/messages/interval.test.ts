import { describe, expect, it } from 'vitest';
import type { SaidTime } from '../inbox';
import { stretchesOf, stretchOf } from './interval';

const made = (after: string, before = after) => ({ after: Date.parse(after), before: Date.parse(before) });
const LATER = made('2026-12-31T00:00:00Z');
const shown = (said: SaidTime, country: string | null, when = LATER) => {
  const stretch = stretchOf(said, when, { country });
  return stretch && [stretch.after, stretch.before].map(time => new Date(time).toISOString());
};
const day = (...dates: string[]): SaidTime => ({ is: 'day', dates });
const minute = (date: string, time: string): SaidTime => ({ is: 'minute', dates: [date], time });

describe('stretchOf', () => {
  it.each([
    ['an ordinary day', '2026-07-06', 'DE', '2026-07-05T22:00:00.000Z', '2026-07-06T21:59:59.999Z'],
    ['a day of 23 hours', '2026-03-29', 'DE', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
    ['a day of 25 hours', '2026-11-01', 'US', '2026-11-01T07:00:00.000Z', '2026-11-02T07:59:59.999Z'],
    ['a half-hour zone', '2026-07-06', 'IN', '2026-07-05T18:30:00.000Z', '2026-07-06T18:29:59.999Z'],
    ['a day that begins at one', '2026-04-24', 'EG', '2026-04-23T21:00:00.000Z', '2026-04-24T20:59:59.999Z'],
  ])('knows %s', (_, date, country, after, before) => {
    expect(shown(day(date), country)).toEqual([after, before]);
  });

  it('knows a minute, and both where the clocks show it twice', () => {
    expect(shown(minute('2026-07-06', '14:05'), 'GB')).toEqual([
      '2026-07-06T13:05:00.000Z',
      '2026-07-06T13:05:59.999Z',
    ]);
    expect(shown(minute('2026-10-25', '02:30'), 'DE')).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:59.999Z',
    ]);
    expect(shown(minute('2026-03-29', '02:30'), 'DE')).toEqual([
      '2026-03-29T00:30:00.000Z',
      '2026-03-29T01:30:59.999Z',
    ]);
  });

  it('spans all zones where the marketplace is not known', () => {
    expect(shown(day('2026-07-06'), null)).toEqual(['2026-07-05T14:00:00.000Z', '2026-07-07T06:59:59.999Z']);
  });

  it('keeps every order of the digits that is not in the future', () => {
    const said = day('2026-07-03', '2026-03-07');
    expect(stretchesOf(said, LATER, { country: 'DE' })).toHaveLength(2);
    expect(shown(said, 'DE', made('2026-05-01T00:00:00Z'))?.[0]).toBe('2026-03-06T23:00:00.000Z');
    expect(shown(said, 'DE', made('2026-01-01T00:00:00Z'))).toBeNull();
  });

  it('takes what a slow clock puts a little into the future for now', () => {
    const now = '2026-07-06T12:00:00.000Z';
    expect(shown(minute('2026-07-06', '13:10'), 'GB', made(now))).toEqual([now, now]);
    expect(shown(minute('2026-07-06', '13:20'), 'GB', made(now))).toBeNull();
  });

  it('reads timers and “ago” from when the page was made, however long ago that may be', () => {
    const when = made('2026-07-06T10:00:00Z', '2026-07-06T11:00:00Z');
    expect(shown({ is: 'ago', least: 180, most: 240 }, 'US', when)).toEqual([
      '2026-07-06T05:59:00.000Z',
      '2026-07-06T08:00:00.000Z',
    ]);
    expect(shown({ is: 'left', least: 600, most: 601 }, 'US', when)).toEqual([
      '2026-07-05T19:59:00.000Z',
      '2026-07-05T21:01:00.000Z',
    ]);
    expect(stretchOf({ is: 'overdue' }, when, { country: null })).toEqual({
      after: -Infinity,
      before: Date.parse('2026-07-05T11:00:00Z'),
    });
  });
});
