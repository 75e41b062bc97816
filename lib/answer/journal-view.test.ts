import { describe, expect, it } from 'vitest';
import { findMetric } from '../catalogue/metrics';
import type { BeforeAfter } from '../insight/before-after';
import { dayOfDate } from '../insight/day';
import { readingAt } from '../insight/reading.fixture';
import type { Action } from '../journal/action';
import type { Deed } from '../journal/deeds';
import { LANGUAGES } from '../words/languages';
import { wordsFor } from '../words/words';
import { chartSteps, shortTitle } from './chart-steps';
import { journalOf } from './journal-view';
import type { Subject } from './subject';

const action = (title = 'Weekend rota'): Action => ({
  id: title,
  account: 'a',
  metric: 'contact-rate',
  scope: 'seller-fulfilled',
  tip: null,
  title,
  note: '<b>note</b>',
  at: '2026-11-21T12:00:00.000Z',
  changedAt: '2026-11-21T12:00:00.000Z',
});
const day = dayOfDate('2026-11-21');
const deed = (said: BeforeAfter, others: readonly Action[] = []): Deed => ({
  action: action(),
  day,
  said,
  others,
});

const subjectOf = (deeds: readonly Deed[], language = 'en-GB'): Subject => {
  const metric = findMetric('contact-rate');
  if (!metric) throw new Error('no metric');
  const reading = readingAt('2026-12-20', { metric: 'contact-rate', window: 'P4W', value: 0.005 });
  const at = new Date('2026-12-20T12:00:00.000Z');
  const words = wordsFor(language);
  return {
    metric,
    reading,
    rows: [reading],
    verdict: { kind: 'none' },
    words,
    kept: 'kept',
    at,
    deeds,
    timeZone: 'UTC',
  };
};
const textOf = (said: BeforeAfter, others: readonly Action[] = [], language = 'en-GB') =>
  journalOf(subjectOf([deed(said, others)], language)).journal?.entries[0]?.outcome;

const EFFECT = {
  before: 0.02,
  after: 0.005,
  low: -0.0205,
  high: -0.0059,
  on: { basis: 'counts', before: { part: 120, whole: 6000 }, after: { part: 5, whole: 1000 } },
  first: day - 168,
  last: day + 28,
  was: 'none',
  next: null,
} as const;

describe('the journal in words', () => {
  it('says what the issue asks: "too early", with the day', () => {
    expect(textOf({ kind: 'too-early', clear: dayOfDate('2026-12-19') })).toBe(
      'Too early: the window of 4 weeks is clear on 19 Dec.',
    );
  });

  it('says what came after, how sure it is, what else was done and when it looks again', () => {
    expect(
      textOf({ kind: 'helped', ...EFFECT, was: 'improving', next: day + 56 }, [action('New photos')]),
    ).toBe(
      'Helped: 0.50% (5 of 1,000) after it, 2.00% (120 of 6,000) before. Plausible: 0.59 pp to 2.05 pp lower. ' +
        'It was already getting better before. In the same time: New photos. Next look: 16 Jan 2027.',
    );
    const windows = {
      ...EFFECT,
      low: -0.001,
      high: 0.002,
      on: { basis: 'windows', before: 6, after: 1 },
    } as const;
    expect(textOf({ kind: 'no-clear-effect', ...windows })).toBe(
      'No clear effect: 0.50% after it, 2.00% before. Plausible: from 0.1 pp lower to 0.2 pp higher. ' +
        'Windows compared: 6 before, 1 after.',
    );
    expect(textOf({ kind: 'too-few-orders', orders: 80, needed: 1123, next: null })).toBe(
      'Too few orders to say (80 after it; about 1,100 needed).',
    );
  });

  it('names no range where nothing moved, and ends sentences as its language does', () => {
    const on = { basis: 'windows', before: 6, after: 1 } as const;
    const still = {
      kind: 'no-clear-effect',
      ...EFFECT,
      after: 0.02,
      low: 0,
      high: 0,
      on,
      next: day,
    } as const;
    expect(textOf(still)).toBe(
      'No clear effect: 2.00% after it, 2.00% before. Windows compared: 6 before, 1 after. Next look: 21 Nov.',
    );
    const few = { kind: 'too-few-windows', next: dayOfDate('2026-12-25') } as const;
    expect(textOf(few, [], 'de')).toMatch(/Nächste Beurteilung: 25\. Dez\.$/);
    expect(textOf(few, [], 'ja')).toBe(
      '効果があったかを判断するには、期間の数がまだ足りません。次の判断：12月25日。',
    );
  });

  it('never claims a cause, in any language, and leaves no gap open', () => {
    const all: readonly BeforeAfter[] = [
      { kind: 'helped', ...EFFECT },
      { kind: 'worse', ...EFFECT, low: 0.001, high: 0.02 },
      { kind: 'no-clear-effect', ...EFFECT, low: -0.1, high: 0.1, was: 'worsening' },
      { kind: 'too-early', clear: day },
      { kind: 'unread', clear: day },
      { kind: 'too-few-windows', next: day },
      { kind: 'too-few-orders', orders: 8, needed: 100, next: day },
      { kind: 'never', why: 'nothing-before' },
      { kind: 'never', why: 'no-window' },
      { kind: 'never', why: 'no-direction' },
    ];
    for (const language of LANGUAGES)
      for (const said of all) {
        const text = textOf(said, [action('New photos')], language) ?? '';
        expect(text.length).toBeGreaterThan(3);
        expect(text).not.toMatch(/[{}]|NaN|undefined|because|weil|parce que|porque|perché|ため|因为/);
      }
  });

  it('keeps note and title as they are, and shows no journal where nothing can be kept', () => {
    const subject = subjectOf([deed({ kind: 'too-early', clear: day })]);
    expect(journalOf(subject).journal?.entries[0]).toMatchObject({
      id: 'Weekend rota',
      day: '21 Nov',
      title: 'Weekend rota',
      note: '<b>note</b>',
      tone: 'quiet',
    });
    expect(journalOf({ ...subject, kept: 'off' })).toEqual({});
    expect(
      journalOf(subjectOf(Array.from({ length: 30 }, () => deed({ kind: 'helped', ...EFFECT })))).journal
        ?.entries,
    ).toHaveLength(5);
  });
});

describe('the words on the chart', () => {
  it('are short, cut between words', () => {
    expect(shortTitle('Weekend rota')).toBe('Weekend rota');
    expect(shortTitle('Tracking on every parcel')).toBe('Tracking on…');
    expect(shortTitle('Donaudampfschifffahrtsgesellschaft')).toBe('Donaudampfschif…');
    expect(shortTitle('すべての荷物に追跡番号')).toBe('すべての荷物に…');
  });

  it('are one for the steps of one day', () => {
    const two = [deed({ kind: 'helped', ...EFFECT }), deed({ kind: 'helped', ...EFFECT })];
    expect(chartSteps([...two, { ...deed({ kind: 'helped', ...EFFECT }), day: day - 9 }])).toEqual([
      { day: day - 9, text: 'Weekend rota' },
      { day, text: 'Weekend rota +1' },
    ]);
  });
});
