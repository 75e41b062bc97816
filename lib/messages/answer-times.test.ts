import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCertain, latenessOf, tookOf } from './answer-time';
import { answerTimesOf } from './answer-times';
import type { Contact } from './contact';
import { answeredAfter, later, openSince } from './testing/contacts';

const FRIDAY = '2026-11-20T18:00:00.000Z';
const NOW = Date.parse('2026-11-23T12:00:00Z');

describe('tookOf', () => {
  it('is exact where both ends are', () => {
    expect(tookOf(answeredAfter(FRIDAY, 90))).toEqual({ least: 90, most: 90 });
  });

  it('counts the weekend', () => {
    expect(tookOf(answeredAfter(FRIDAY, 63 * 60))).toEqual({ least: 3780, most: 3780 });
  });

  it('is what the ends leave possible, and never below nothing', () => {
    const contact: Contact = {
      theme: 'general',
      received: { after: FRIDAY, before: later(FRIDAY, 300) },
      end: { is: 'answered', at: { after: later(FRIDAY, 200), before: later(FRIDAY, 500) } },
    };
    expect(tookOf(contact)).toEqual({ least: 0, most: 500 });
  });

  it('is nothing without an answer', () => {
    expect(tookOf(openSince(FRIDAY))).toBeNull();
    expect(tookOf({ ...openSince(FRIDAY), end: { is: 'unknown' } })).toBeNull();
  });
});

describe('isCertain', () => {
  it.each([
    [{ least: 60, most: 75 }, true],
    [{ least: 60, most: 76 }, true],
    [{ least: 1430, most: 1445 }, true],
    [{ least: 1400, most: 1441 }, false],
    [{ least: 1441, most: 9000 }, true],
    [{ least: 0, most: 1440 }, true],
  ])('%j: %s', (took, sure) => {
    expect(isCertain(took)).toBe(sure);
  });

  it('takes exactly 24 hours for in time', () => {
    expect(latenessOf({ least: 1440, most: 1440 })).toBe('in-time');
    expect(latenessOf({ least: 1440.5, most: 1441 })).toBe('late');
  });
});

const around = (minute: number, [before, after]: readonly [number, number]) => ({
  after: later(FRIDAY, minute - before),
  before: later(FRIDAY, minute + after),
});

describe('answerTimesOf', () => {
  it('has median, mean, certainty and late share as intervals', () => {
    const contacts = [
      answeredAfter(FRIDAY, 60),
      answeredAfter(FRIDAY, 120, { unsure: 60 }),
      answeredAfter(FRIDAY, 300),
      answeredAfter(FRIDAY, 1500, { unsure: 120 }),
    ];
    expect(answerTimesOf(contacts, NOW)).toEqual({
      answered: 4,
      median: { least: 180, most: 210 },
      mean: { least: 450, most: 495 },
      certain: 3,
      late: { least: 0, most: 1, whole: 4 },
    });
  });

  it('counts an open one as late once the 24 hours are over, and not before', () => {
    const { late, answered } = answerTimesOf(
      [answeredAfter(FRIDAY, 60), openSince(FRIDAY), openSince('2026-11-23T10:00:00.000Z')],
      NOW,
    );
    expect(late).toEqual({ least: 1, most: 1, whole: 2 });
    expect(answered).toBe(1);
  });

  it('has no figure of nothing', () => {
    expect(answerTimesOf([], NOW)).toMatchObject({ answered: 0, median: null, mean: null });
  });

  it('holds the truth, whatever is known of it', () => {
    const unsure = fc.tuple(fc.nat(3000), fc.nat(3000));
    const round = fc.record({ at: fc.nat(20_000), took: fc.nat(6000), came: unsure, went: unsure });
    fc.assert(
      fc.property(fc.array(round, { minLength: 1, maxLength: 20 }), rounds => {
        const contacts = rounds.map(({ at, took, came, went }): Contact => ({
          theme: 'general',
          received: around(at, came),
          end: { is: 'answered', at: around(at + took, went) },
        }));
        const truth = answerTimesOf(
          rounds.map(({ at, took }) => answeredAfter(later(FRIDAY, at), took)),
          NOW,
        );
        const seen = answerTimesOf(contacts, NOW);
        for (const figure of ['median', 'mean'] as const) {
          const [known, right] = [seen[figure], truth[figure]?.least ?? NaN];
          expect(known?.least).toBeLessThanOrEqual(right + 1e-6);
          expect(known?.most).toBeGreaterThanOrEqual(right - 1e-6);
        }
        expect(seen.late.least).toBeLessThanOrEqual(truth.late.least);
        expect(seen.late.most).toBeGreaterThanOrEqual(truth.late.most);
      }),
    );
  });
});
