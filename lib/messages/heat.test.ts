import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatOf, KNOWN_WITHIN } from './heat';
import { latePeak } from './late-peak';
import { hourTeller } from './local-hour';
import { answeredAfter, later, openSince } from './testing/contacts';
import { weekendCover } from './weekend-cover';

const HOUR = 3_600_000;
const utc = hourTeller('UTC');
const berlin = hourTeller('Europe/Berlin');
const at = (iso: string): number => Date.parse(iso);
const span = (iso: string, hours: number) => ({ from: at(iso), to: at(iso) + hours * HOUR });

/** The cells that hold something: weekday, hour, share. */
const filled = (cells: readonly number[]) =>
  cells.flatMap((mass, cell) =>
    mass > 0 ? [[Math.floor(cell / 24), cell % 24, Math.round(mass * 100) / 100]] : [],
  );

describe('heatOf', () => {
  it('puts an instant into its hour, and spreads two hours over three', () => {
    expect(filled(heatOf([span('2026-11-21T18:59:00Z', 0)], utc).cells)).toEqual([[5, 18, 1]]);
    expect(filled(heatOf([span('2026-11-21T18:30:00Z', 2)], utc).cells)).toEqual([
      [5, 18, 0.25],
      [5, 19, 0.5],
      [5, 20, 0.25],
    ]);
  });

  it('counts apart what is not known within two hours', () => {
    const heat = heatOf([span('2026-11-21T18:00:00Z', 2.01), span('2026-11-21T18:00:00Z', 24)], utc);
    expect(heat).toMatchObject({ known: 0, vague: 2 });
    expect(filled(heat.cells)).toEqual([]);
  });

  it('skips the hour that the clocks skip, and doubles the one that comes twice', () => {
    expect(filled(heatOf([span('2026-03-29T00:30:00Z', 1)], berlin).cells)).toEqual([
      [6, 1, 0.5],
      [6, 3, 0.5],
    ]);
    expect(filled(heatOf([span('2026-10-25T00:00:00Z', 2)], berlin).cells)).toEqual([[6, 2, 1]]);
  });

  it('runs from Sunday into Monday, by the quarters of a zone', () => {
    expect(filled(heatOf([span('2026-11-22T17:45:00Z', 1)], hourTeller('Asia/Kathmandu')).cells)).toEqual([
      [0, 0, 0.5],
      [6, 23, 0.5],
    ]);
  });

  it('agrees with the wall clock of the machine where no zone is named', () => {
    const now = new Date(2026, 10, 21, 18, 30);
    expect(hourTeller()(now.getTime())).toEqual({ weekday: 5, hour: 18 });
  });

  it('keeps every event whole', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'].map(
      zone => hourTeller(zone),
    );
    const event = fc.record({
      start: fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2026-12-31T00:00:00Z') }),
      length: fc.integer({ min: 0, max: 2 * KNOWN_WITHIN }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 15 }), fc.constantFrom(...zones), (events, hourOf) => {
        const { cells, known, vague } = heatOf(
          events.map(({ start, length }) => ({ from: start, to: start + length })),
          hourOf,
        );
        const mass = cells.reduce((sum, each) => sum + each, 0);
        expect(mass).toBeCloseTo(known, 6);
        expect(known + vague).toBe(events.length);
        expect(cells.every(each => each >= 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

const NOW = at('2026-11-23T12:00:00Z');
const SATURDAY = '2026-11-14T19:00:00.000Z';
const TUESDAY = '2026-11-10T10:00:00.000Z';
const many = <T>(count: number, one: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => one(index));
const late = (iso: string, count: number) => many(count, () => answeredAfter(iso, 2000));
const prompt = (iso: string, count: number) => many(count, () => answeredAfter(iso, 60));

describe('latePeak', () => {
  it('is where most late answers come from', () => {
    expect(latePeak([...late(SATURDAY, 9), ...late(TUESDAY, 2), ...prompt(TUESDAY, 50)], NOW, utc)).toEqual({
      weekday: 5,
      part: 'evening',
      count: 9,
      of: 11,
    });
  });

  it('counts an open one that is overdue', () => {
    const open = many(2, () => openSince(SATURDAY));
    expect(latePeak([...late(SATURDAY, 8), ...open], NOW, utc)?.count).toBe(10);
  });

  it.each([
    ['too few', late(SATURDAY, 9)],
    ['no lead', [...late(SATURDAY, 8), ...late(TUESDAY, 5)]],
    ['all in time', prompt(SATURDAY, 40)],
    ['hours not known', many(20, () => answeredAfter(SATURDAY, 3000, { unsure: 300 }))],
    ['perhaps late', many(20, () => answeredAfter(SATURDAY, 1450, { unsure: 60 }))],
  ])('is none: %s', (_, contacts) => {
    expect(latePeak(contacts, NOW, utc)).toBeNull();
  });
});

/** Late answers to messages of a day without a time. */
const day = (iso: string) => many(12, () => answeredAfter(iso, 4000, { unsure: 1439 }));

describe('weekendCover', () => {
  it('counts the late answers to messages of the weekend', () => {
    const contacts = [
      ...late(SATURDAY, 12),
      ...prompt(SATURDAY, 8),
      ...late(TUESDAY, 8),
      ...prompt(TUESDAY, 80),
    ];
    expect(weekendCover(contacts, NOW, utc)).toEqual({ part: 12, whole: 20 });
  });

  it('knows a day of the weekend without a time, but not one at its edge', () => {
    const rest = prompt(TUESDAY, 60);
    expect(weekendCover([...day('2026-11-14T00:00:00.000Z'), ...rest], NOW, utc)?.part).toBe(12);
    expect(weekendCover([...day('2026-11-13T00:00:00.000Z'), ...rest], NOW, utc)).toBeNull();
  });

  it.each([
    ['2026-11-13T17:59:00.000Z', null],
    ['2026-11-13T18:00:00.000Z', 12],
    ['2026-11-15T23:59:00.000Z', 12],
    ['2026-11-16T00:00:00.000Z', null],
  ])('has its edges at %s', (iso, part) => {
    expect(weekendCover([...late(iso, 12), ...prompt(TUESDAY, 60)], NOW, utc)?.part ?? null).toBe(part);
  });

  it.each([
    ['too few late', [...late(SATURDAY, 9), ...prompt(TUESDAY, 80)]],
    [
      'no more often late than others',
      [...late(SATURDAY, 12), ...prompt(SATURDAY, 12), ...late(TUESDAY, 12), ...prompt(TUESDAY, 12)],
    ],
    ['mostly on other days', [...late(SATURDAY, 7), ...late(TUESDAY, 13), ...prompt(TUESDAY, 200)]],
    ['nothing to compare with', late(SATURDAY, 30)],
  ])('is none: %s', (_, contacts) => {
    expect(weekendCover(contacts, NOW, utc)).toBeNull();
  });

  it('holds its peace where late answers are spread evenly', () => {
    const contacts = many(168, hour =>
      answeredAfter(later('2026-11-09T00:00:00.000Z', hour * 60), hour % 4 ? 60 : 2000),
    );
    expect(weekendCover(contacts, NOW, utc)).toBeNull();
    expect(latePeak(contacts, NOW, utc)).toBeNull();
  });
});
