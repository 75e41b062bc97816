import { describe, expect, it } from 'vitest';
import { readingAt } from '../insight/reading.fixture';
import type { Reading } from '../reading';
import type { Beside } from '../view';
import { answerPage } from './answer-page';

const AT = new Date('2026-11-21T20:00:00Z');
const UNDER_1 = { bound: 'under', value: 0.01 } as const;
const PERIOD = { start: '2026-09-16', end: '2026-11-14' };

type More = { readonly report?: readonly Reading[]; readonly language?: string };

/** What stands beside the last of `rows`, with all of them in the history. */
const beside = (rows: readonly Reading[], { report = [], language = 'en-US' }: More = {}): Beside => {
  const last = rows.at(-1) ?? readingAt('2026-11-21');
  const { account: _, page: path, firstSeen: __, lastSeen: ___, ...reading } = last;
  const { metric, scope, window } = reading;
  const account = {
    store: 'Acme',
    country: 'United States',
    host: 'sellercentral.amazon.com',
    assumed: false,
  };
  const answer = answerPage({
    read: { pageId: 'account-health', path, language, account, readings: [reading], misses: [] },
    kept: 'kept',
    series: [{ key: { metric, scope, window }, rows }],
    past: report.map(row => ({ key: row, rows: [row] })),
    skipped: 0,
    at: AT,
    timeZone: 'UTC',
  });
  const [only] = answer.beside;
  if (!only) throw new Error('the page has no answer');
  return only;
};

const rowsOf = (given: Partial<Reading>, more?: More) =>
  beside([readingAt('2026-11-21', given)], more).panel.rows.filter(
    ([label]) => !/target|Ziel|counts|period|room|vs /u.test(label),
  );

describe('what it would take to keep a missed target again', () => {
  const missed = { value: 0.0121, counts: { part: 12, whole: 988 }, target: UNDER_1, period: PERIOD };

  it('is so many orders without a defect, or so long without a new one', () => {
    expect(rowsOf(missed)).toEqual([
      ['to be under 1% again', '213 orders more, without a defect', 'while those counted now stay in'],
      [
        'without new ones',
        'Jan 20, 2027 at the latest',
        'all that count now have left by then, if as many orders come',
      ],
    ]);
  });

  it('is sooner where Amazon’s report says when the defects were', () => {
    const week = readingAt('2026-11-20', {
      window: 'P1W',
      source: 'report',
      counts: { part: 4, whole: 120 },
      period: { start: '2026-09-20', end: '2026-09-26' },
    });
    expect(rowsOf(missed, { report: [week] })).toContainEqual([
      'without new ones',
      'Dec 2 at the latest',
      'from Amazon’s report, if as many orders come',
    ]);
  });

  it('is a share of the orders where Amazon shows none', () => {
    expect(rowsOf({ value: 0.0125, target: UNDER_1 })).toEqual([
      ['to be under 1% again', '24% to 26% more than now, all good', 'Amazon shows no counts here'],
    ]);
  });

  it('names what must be good, of targets to stay over too', () => {
    const target = { bound: 'over', value: 0.95 } as const;
    const tracking = { metric: 'valid-tracking-rate', window: 'P30D', target } as const;
    expect(rowsOf({ ...tracking, value: 0.94, counts: { part: 94, whole: 100 } })[0]).toEqual([
      'to be over 95% again',
      '21 parcels more, all with tracking',
      'while those counted now stay in',
    ]);
  });

  it('is said in German', () => {
    expect(rowsOf(missed, { language: 'de-DE' })[0]?.slice(0, 2)).toEqual([
      'um wieder unter 1\u00a0% zu sein',
      'noch 213 Bestellungen ohne Mangel',
    ]);
  });

  it.each<[string, Partial<Reading>]>([
    ['a target that is kept', { ...missed, value: 0.005, counts: { part: 5, whole: 1000 } }],
    ['a metric without a target', { metric: 'contact-rate', window: 'P4W', value: 0.02 }],
    ['a value that is no rate', { metric: 'account-health-rating', window: 'P180D', value: 120 }],
  ])('is left out of %s', (_, given) => {
    expect(rowsOf(given)).toEqual([]);
  });
});

describe('how fast to answer', () => {
  const times = { metric: 'contact-response-time', window: 'P4W', value: 570 } as const;

  it('says it for the average and for six hours, which are unverified', () => {
    expect(rowsOf({ ...times, average: 450 })).toEqual([
      ['to reach average, 7.5 h', 'answer within 5.5 h on average', 'for 2 weeks, at as many messages'],
      [
        'to reach top sellers, 6 h',
        'answer within 2.5 h on average',
        'for 2 weeks, at as many messages (unverified)',
      ],
    ]);
  });

  it('says it for the target and the page’s own top sellers', () => {
    const rows = rowsOf({ ...times, value: 1800, average: 1860, top: 300 });
    expect(rows.map(([label]) => label)).toEqual(['to reach 24 h', 'to reach top sellers, 5 h']);
    expect(rows[1]?.slice(1)).toEqual(['answer within 5 h on average', 'for 4 weeks, at as many messages']);
  });

  it('leaves out benchmarks that contradict each other', () => {
    expect(rowsOf({ ...times, average: 60, top: 120 })).toEqual([]);
  });
});

describe('an early warning', () => {
  const close = { value: 0.0085, counts: { part: 17, whole: 2000 }, target: UNDER_1 };

  it('comes at four fifths of the way, before the benchmarks', () => {
    const { chip, panel } = beside([readingAt('2026-11-21', { ...close, average: 0.02 })]);
    expect(chip).toMatchObject({ text: '3 defects until 1%', tone: 'watch' });
    expect(panel.verdict).toBe('Within the target, but close to it');
  });

  it('does not come earlier, nor for what Amazon only advises', () => {
    expect(beside([readingAt('2026-11-21', { ...close, value: 0.0078, counts: null })]).chip.tone).toBe(
      'quiet',
    );
    const advised = { metric: 'positive-feedback-rate', window: 'P30D', scope: 'all', value: 0.955 } as const;
    expect(beside([readingAt('2026-11-21', advised)]).chip.tone).toBe('quiet');
  });
});

describe('the notes on a gap', () => {
  it('say when rounding leaves it open', () => {
    const { panel } = beside([readingAt('2026-11-21', { value: 0.01, target: UNDER_1 })]);
    expect(panel.notes).toContain('The page rounds this figure: the true one may be on either side of 1%.');
  });

  it('say that the average moved while the seller stood still', () => {
    const rows = ['2026-09-20', '2026-10-20', '2026-11-21'].map((day, at) =>
      readingAt(day, {
        metric: 'contact-rate',
        window: 'P4W',
        value: 0.0046,
        average: [0.004, 0.0034, 0.0028][at] ?? null,
      }),
    );
    expect(beside(rows).panel.notes).toContain(
      'You stood where you were on Sep 20; the average got better meanwhile, from 0.40% to 0.28%.',
    );
  });
});

/** So many defects of 5,000 orders. */
const at = (day: string, part: number): Reading =>
  readingAt(day, { value: part / 5000, counts: { part, whole: 5000 }, target: UNDER_1 });

describe('a forecast', () => {
  it('says when a trend that is real passes the target', () => {
    const rows = beside([at('2026-09-22', 12), at('2026-11-21', 42)]).panel.rows;
    expect(rows).toContainEqual(['at this pace', 'passes 1% about Dec 7', 'between Nov 29 and Feb 16, 2027']);
  });

  it('says nothing when it may be chance', () => {
    const rows = beside([at('2026-09-22', 39), at('2026-11-21', 42)]).panel.rows;
    expect(rows.map(([label]) => label)).not.toContain('at this pace');
  });
});
