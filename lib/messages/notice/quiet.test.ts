import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computerMinute, isQuiet, nextQuietChange, type LocalMinute } from './quiet';

const clockIn = (timeZone: string): LocalMinute => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return at => {
    const [hours = 0, minutes = 0] = format.format(at).split(':').map(Number);
    return hours * 60 + minutes;
  };
};

const BERLIN = clockIn('Europe/Berlin');
const NIGHT = { on: true, from: '22:00', to: '07:00' };
const at = (iso: string): number => Date.parse(iso);
const changes = (quiet: typeof NIGHT, from: string, local: LocalMinute): string | null => {
  const next = nextQuietChange(quiet, at(from), local);
  return next === null ? null : new Date(next).toISOString().slice(0, 16);
};

describe('quiet hours', () => {
  it('go over midnight', () => {
    const quiet = ['20:59', '21:00', '23:59', '05:59', '06:00'].map(time =>
      isQuiet(NIGHT, at(`2026-11-21T${time}Z`), BERLIN),
    );
    expect(quiet).toEqual([false, true, true, true, false]);
  });

  it('or lie within a day', () => {
    const lunch = { on: true, from: '12:00', to: '13:30' };
    expect(changes(lunch, '2026-11-21T10:00Z', BERLIN)).toBe('2026-11-21T11:00');
    expect(changes(lunch, '2026-11-21T11:00Z', BERLIN)).toBe('2026-11-21T12:30');
  });

  it('begin and end by the clock on the wall, also in the night in which it is changed', () => {
    // 29 March 2026: 02:00 becomes 03:00 in Berlin. 25 October: 03:00 becomes 02:00.
    expect(changes(NIGHT, '2026-03-28T22:00Z', BERLIN)).toBe('2026-03-29T05:00');
    expect(changes(NIGHT, '2026-10-24T21:00Z', BERLIN)).toBe('2026-10-25T06:00');
    expect(changes({ ...NIGHT, to: '02:30' }, '2026-03-28T22:00Z', BERLIN)).toBe('2026-03-29T01:00');
  });

  it('are none where they are off, or begin when they end', () => {
    expect(changes({ ...NIGHT, on: false }, '2026-11-21T20:00Z', BERLIN)).toBeNull();
    expect(changes({ ...NIGHT, to: '22:00' }, '2026-11-21T20:00Z', BERLIN)).toBeNull();
    expect(isQuiet({ ...NIGHT, to: '22:00' }, at('2026-11-21T21:30Z'), BERLIN)).toBe(false);
  });

  it('are by the clock of this computer', () => {
    expect(computerMinute(new Date(2026, 6, 14, 22, 10).getTime())).toBe(22 * 60 + 10);
  });

  it('change exactly at the minute that was named, in every zone', () => {
    const zone = fc
      .constantFrom('UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kathmandu', 'Australia/Lord_Howe')
      .map(clockIn);
    const time = fc
      .nat(95)
      .map(quarter => `${String(quarter >> 2).padStart(2, '0')}:${(quarter & 3) * 15 || '00'}`);
    const instant = fc.integer({
      min: at('2026-01-01T00:00Z') / 60_000,
      max: at('2027-01-01T00:00Z') / 60_000,
    });
    fc.assert(
      fc.property(zone, time, time, instant, (local, from, to, minute) => {
        const quiet = { on: true, from, to };
        const next = nextQuietChange(quiet, minute * 60_000, local);
        expect(next === null).toBe(from === to);
        if (next === null) return;
        const isNow = isQuiet(quiet, minute * 60_000, local);
        expect(isQuiet(quiet, next - 60_000, local)).toBe(isNow);
        expect(isQuiet(quiet, next, local)).toBe(!isNow);
      }),
      { numRuns: 150 },
    );
  });
});
