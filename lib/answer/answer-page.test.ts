import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../catalogue/metrics';
import { dateOfDay, dayOfDate } from '../insight/day';
import { readingAt } from '../insight/reading.fixture';
import type { Miss, PageRead, PageReading, Reading } from '../reading';
import type { Beside, Kept, PageAnswer } from '../view';
import { answerPage, type Asked } from './answer-page';

const AT = new Date('2026-11-21T20:00:00Z');
const TODAY = '2026-11-21';
const UNDER_1 = { bound: 'under', value: 0.01 } as const;

const ODR = { target: UNDER_1, counts: { part: 5, whole: 1284 }, value: 5 / 1284 };
const CONTACTS: Partial<Reading> = {
  metric: 'contact-rate',
  window: 'P4W',
  label: 'Buyer Contact Rate',
  value: 0.0046,
  average: 0.0025,
  top: 0.001,
};
const REPLIES: Partial<Reading> = {
  metric: 'contact-response-time',
  window: 'P4W',
  label: 'Average Contact Response Time',
  value: 570,
};

const toPage = (row: Reading): PageReading => {
  const { account: _, page: __, firstSeen: ___, lastSeen: ____, ...reading } = row;
  return reading;
};

const pageOf = (readings: readonly PageReading[], given: Partial<PageRead> = {}): PageRead => ({
  pageId: 'account-health',
  path: '/performance/dashboard',
  language: 'en-US',
  account: { store: 'Acme', country: 'United States', host: 'sellercentral.amazon.com', assumed: false },
  readings,
  misses: [],
  ...given,
});

type Given = Partial<Omit<Asked, 'read'>> & { readonly page?: Partial<PageRead> };

const keyOf = ({ metric, scope, window }: Reading) => ({ metric, scope, window });

/** Answers a page that shows the last of `rows`, with all of them in its history. */
const answer = (rows: readonly Reading[], { page, ...given }: Given = {}): PageAnswer => {
  const last = rows.at(-1);
  return answerPage({
    read: pageOf(last ? [toPage(last)] : [], page),
    kept: 'kept',
    series: last ? [{ key: keyOf(last), rows }] : [],
    skipped: 0,
    at: AT,
    timeZone: 'UTC',
    ...given,
  });
};

const only = (result: PageAnswer): Beside => {
  const [beside] = result.beside;
  if (beside === undefined || result.beside.length > 1) throw new Error('One view expected');
  return beside;
};

const today = (given: Partial<Reading>, more?: Given): Beside =>
  only(answer([readingAt(TODAY, given)], more));
const since = (first: Partial<Reading>, last: Partial<Reading>, day = '2026-11-01'): Beside =>
  only(answer([readingAt(day, first), readingAt(TODAY, last)]));

const go = (values: readonly number[], page?: Given) =>
  only(
    answer(
      values.map((value, at) =>
        readingAt(dateOfDay(dayOfDate(TODAY) - 28 * (values.length - 1 - at)), { ...CONTACTS, value }),
      ),
      page,
    ),
  );

const rowsOver = (before: number, now: number, whole: number) =>
  since(
    { ...ODR, value: before / whole, counts: { part: before, whole } },
    { ...ODR, value: now / whole, counts: { part: now, whole } },
    '2026-09-03',
  ).panel.rows;

describe('the chip’s line', () => {
  it.each<[string, Partial<Reading>, string, string, string]>([
    ['the gap to the average', CONTACTS, '▲', '0.21 pp above average', 'watch'],
    [
      'with the target the page states',
      { ...CONTACTS, target: UNDER_1 },
      '▲',
      '0.21 pp above average · target 1%',
      'watch',
    ],
    ['the way to the top', { ...CONTACTS, value: 0.002 }, '▲', '0.1 pp to top sellers', 'watch'],
    ['at the top', { ...CONTACTS, value: 0.001 }, '●', 'level with top sellers', 'good'],
    ['beyond the top', { ...CONTACTS, value: 0 }, '▼', 'better than top sellers', 'good'],
    [
      'level with the average alone',
      { ...CONTACTS, value: 0.0025, top: null },
      '●',
      'level with average',
      'good',
    ],
    [
      'better than the average alone',
      { ...CONTACTS, value: 0.002, top: null },
      '▼',
      '0.05 pp below average',
      'good',
    ],
    ['minutes', { ...REPLIES, average: 360 }, '▲', '3.5 h above average', 'watch'],
    ['headroom', ODR, '●', '8 defects until 1%', 'quiet'],
    [
      'headroom of one',
      { ...ODR, value: 0.0093, counts: { part: 12, whole: 1284 } },
      '●',
      '1 defect until 1%',
      'watch',
    ],
    [
      'a target kept, without counts',
      { ...ODR, counts: null, value: 0.004 },
      '▼',
      '0.6 pp below target 1%',
      'quiet',
    ],
    ['beyond the target', { ...ODR, counts: null, value: 0.0125 }, '▲', '0.25 pp above target 1%', 'bad'],
    ['at the target', { ...ODR, counts: null, value: 0.01 }, '●', 'at target 1%', 'bad'],
    ['N/A', { ...ODR, counts: null, value: null }, '●', 'Amazon shows none', 'quiet'],
    [
      'nothing to compare with',
      { metric: 'chargeback-rate', label: 'Chargeback claims' },
      '●',
      'first reading today',
      'quiet',
    ],
    [
      'a figure that Amazon does not state',
      {
        metric: 'account-health-rating',
        scope: 'all',
        window: 'P180D',
        label: 'Account Health Rating',
        value: 372,
      },
      '▲',
      '172 points above target 200 (unverified)',
      'quiet',
    ],
    [
      'more is better',
      {
        metric: 'valid-tracking-rate',
        window: 'P30D',
        label: 'Valid Tracking Rate',
        value: 0.9,
        target: { bound: 'over', value: 0.95 },
      },
      '▼',
      '5 pp below target 95%',
      'bad',
    ],
    [
      'contradictory benchmarks',
      { ...CONTACTS, value: 0.001, average: 0.0001, top: 0.0025 },
      '▲',
      '0.09 pp above average',
      'quiet',
    ],
  ])('%s', (_, given, sign, text, tone) => {
    expect(today(given).chip).toMatchObject({ sign, text, tone });
  });

  it('is marked as the quietest where Amazon never showed a value', () => {
    const none = { ...ODR, counts: null, value: null };
    expect(today(none).chip.quietest).toBe(true);
    expect(since(none, none).chip.quietest).toBe(true);
    expect(since(ODR, none).chip).not.toHaveProperty('quietest');
    expect(since(none, ODR).chip).not.toHaveProperty('quietest');
    expect(today(ODR).chip).not.toHaveProperty('quietest');
  });

  it('counts the readings where there is nothing else to say', () => {
    const given = { metric: 'chargeback-rate', label: 'Chargeback claims' };
    expect(since(given, given).chip.text).toBe('2 readings');
    expect(today(given, { kept: 'off' }).chip.text).toBe('history is off');
  });

  it('says that a trend is real in the place of the target', () => {
    const before = { ...ODR, value: 0.001, counts: { part: 5, whole: 5000 } };
    const now = { ...ODR, value: 0.008, counts: { part: 40, whole: 5000 } };
    const { chip, panel } = since(before, now, '2026-09-03');
    expect(chip).toMatchObject({ text: '10 defects until 1% · worsening', tone: 'watch' });
    expect(panel.verdict).toBe('Within the target, but close to it. Worse than 11 weeks ago, beyond chance');
    expect(since(now, before, '2026-09-03').chip.text).toBe('45 defects until 1% · improving');
  });

  it('says it of values without counts too, once enough windows go one way', () => {
    const up = go([0.001, 0.0015, 0.002, 0.0025, 0.003, 0.004, 0.0046]);
    expect(up.chip).toMatchObject({ text: '0.21 pp above average · worsening', tone: 'bad' });
    expect(up.panel.verdict).toBe('Worse than average. Worse than 24 weeks ago, beyond chance');
    expect(up.panel.rows).toContainEqual(['change', 'worsening', '7 windows compared']);
    expect(go([0.003, 0.004, 0.0046]).chip.text).toBe('0.21 pp above average');
    expect(
      go([0.001, 0.0015, 0.002, 0.0025, 0.003, 0.004, 0.0046], { page: { language: 'de' } }).panel.verdict,
    ).toMatch(/Schlechter als vor 24 Wochen, mehr als Zufall$/);
  });

  it('says on how many orders a change is judged, and how many it would take', () => {
    expect(rowsOver(500, 510, 10_000)).toContainEqual([
      'change',
      'no clear change',
      '510 of 10,000 lately, 500 of 10,000 before',
    ]);
    const few = rowsOver(4, 5, 80).find(([name]) => name === 'change')?.[1];
    expect(few).toMatch(/^too few orders to say \(80; about [1-9]00 needed\)$/);
  });

  it('makes no trend of days that follow one another', () => {
    const rows = Array.from({ length: 28 }, (_, index) =>
      readingAt(dateOfDay(dayOfDate(TODAY) - 27 + index), { ...CONTACTS, value: 0.001 * (index + 1) }),
    );
    const { chip, panel } = only(answer(rows));
    expect(chip.text).toBe('2.55 pp above average');
    expect(panel.notes.join(' ')).toContain('Readings less than 4 weeks apart cover some of the same days');
  });

  it('speaks German on a German page', () => {
    const { chip } = today(CONTACTS, { page: { language: 'de-DE' } });
    expect(chip.text).toBe('0,21 Pp. über dem Durchschnitt');
  });

  it('takes the figure of the account’s own marketplace', () => {
    const given = {
      metric: 'late-shipment-rate',
      window: 'P30D',
      label: 'Late Dispatch Rate',
      value: 0.03,
    } as const;
    const account = { store: 'A', country: 'India', host: 'sellercentral.amazon.in', assumed: false };
    expect(today(given).chip.text).toBe('1 pp below target 4%');
    expect(today(given, { page: { account } }).chip.text).toBe('1 pp above target 2%');
    const unknown = { ...account, store: '', country: '', assumed: true };
    expect(today(given, { page: { account: unknown } }).chip.text).toBe('1 pp above target 2%');
  });
});

describe('the accessible name', () => {
  it('is a full sentence that holds the words that are seen', () => {
    expect(today({ ...CONTACTS, target: UNDER_1 }).chip.name).toBe(
      'Buyer Contact Rate, seller-fulfilled, 4 weeks: 0.46%. 0.21 pp above average · target 1%. One reading: 0.46%.',
    );
  });

  it('tells of the line', () => {
    expect(since({ ...ODR, value: 0.002 }, { ...ODR, value: 0.0039 }).chip.name).toContain(
      '2 days read in 90: from 0.20% to 0.39%, between 0.20% and 0.39%.',
    );
  });

  it('says that there is no value', () => {
    expect(today({ ...ODR, counts: null, value: null }).chip.name).toBe(
      'Order Defect Rate, seller-fulfilled, 60 days: Amazon shows none.',
    );
  });
});

const odrTip = (value: number) => today({ ...ODR, counts: null, value }).panel.tips[0]?.id;

describe('the panel', () => {
  it('shows value, references, counts and period', () => {
    const { panel } = today({
      ...CONTACTS,
      counts: { part: 23, whole: 5000 },
      target: UNDER_1,
      period: { start: '2026-10-20', end: '2026-11-17' },
    });
    expect(panel.title).toBe('Buyer Contact Rate · seller-fulfilled · 4 weeks');
    expect(panel.value).toBe('0.46%');
    expect(panel.verdict).toBe('Worse than average, beyond chance');
    expect(panel.tone).toBe('bad');
    expect(panel.rows).toEqual([
      ['vs average', '0.21 pp above', 'average 0.25%'],
      ['vs top sellers', '0.36 pp above', 'top 0.10%'],
      ['target', 'under 1%', 'as this page states'],
      ['room', '27 more until 1%', ''],
      ['counts', '23 of 5,000', 'plausible: 0.31% to 0.69%'],
      ['period', 'Oct 20 – Nov 17', 'as this page states'],
    ]);
  });

  it('says where a bundled target comes from and how far it may be believed', () => {
    const rating = today({ metric: 'account-health-rating', scope: 'all', window: 'P180D', value: 150 });
    expect(rating.panel.rows[0]?.slice(0, 2)).toEqual(['target', 'at least 200']);
    expect(rating.panel.rows[0]?.[2]).toMatch(/^unverified · /);
    expect(rating.panel.verdict).toBe('Beyond an unverified target');
    expect(rating.panel.tone).toBe('watch');
    const replies = today({ ...REPLIES, value: 1500 });
    expect(replies.panel.rows[0]).toEqual([
      'target',
      'under 24 h',
      'advised · Amazon help, Buyer-Seller Messaging: answer within 24 hours',
    ]);
    expect(replies.panel.verdict).toBe('Beyond what Amazon advises');
  });

  it('names no scope where there is only one kind of order', () => {
    const rating = {
      metric: 'account-health-rating',
      scope: 'all',
      window: 'P180D',
      label: 'Account Health Rating',
    } as const;
    expect(today({ ...rating, value: 372 }).panel.title).toBe('Account Health Rating · 180 days');
  });

  it('keeps Amazon’s own wording of the page', () => {
    expect(today({ ...CONTACTS, label: 'Preventable contact rate' }).panel.title).toMatch(
      /^Preventable contact rate ·/,
    );
  });

  it('lists the last ten readings, newest first, with counts where there are any', () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      readingAt(dateOfDay(dayOfDate(TODAY) - 11 + index), {
        ...ODR,
        value: index === 10 ? null : index / 1000,
        counts: index === 10 ? null : { part: index, whole: 1000 },
      }),
    );
    const { panel } = only(answer(rows));
    expect(panel.tableHead).toEqual(['Date', 'Value', 'Counts']);
    expect(panel.table).toHaveLength(10);
    expect(panel.table.slice(0, 3)).toEqual([
      ['Nov 21', '1.10%', '11 of 1,000'],
      ['Nov 20', 'none', ''],
      ['Nov 19', '0.90%', '9 of 1,000'],
    ]);
    expect(today(CONTACTS).panel.tableHead).toEqual(['Date', 'Value']);
  });

  it('shows the tip that fits, with its source', () => {
    const [tip] = today(CONTACTS).panel.tips;
    expect(tip).toMatchObject({ id: 'tracking-on-every-parcel', title: 'Add tracking to every parcel' });
    expect(tip?.source).not.toBe('');
    expect(today(CONTACTS, { page: { language: 'de' } }).panel.tips[0]?.title).toBe(
      'Jedem Paket eine Sendungsnummer geben',
    );
  });

  it('advises where a target is missed or near, and is quiet where all is well', () => {
    expect(odrTip(0.02)).toBe('refund-before-claim');
    expect(odrTip(0.009)).toBe('refund-before-claim');
    expect(odrTip(0.002)).toBeUndefined();
  });

  it('counts the readings and says where they stay', () => {
    expect(since(ODR, ODR).panel.foot).toBe('2 readings since Nov 1 · stays on this machine');
    expect(today(ODR).panel.foot).toBe('1 reading since Nov 21 · stays on this machine');
    expect(today(ODR, { kept: 'off' }).panel.foot).toBe('History off · nothing leaves this machine');
  });

  it('draws target and benchmarks with their words, and tells of one too far off', () => {
    const near = today({ ...CONTACTS, target: UNDER_1 }).panel.chart;
    expect(near.marks.map(({ text }) => text)).toEqual(['target 1%', 'average 0.25%', 'top 0.10%']);
    const far = today({ ...ODR, value: 0.0011, counts: null }).panel;
    expect(far.chart.marks).toEqual([]);
    expect(far.chart.text).toBe('One reading: 0.11%; outside the drawing: target 1%');
    expect(far.notes).toContain('Too far off for the drawing: target 1%.');
  });
});

const notes = (given: Partial<Reading>, more?: Given) => today(given, more).panel.notes;

const waits = (all: readonly string[]) => all.filter(note => note.includes('takes about'));

describe('the panel’s notes', () => {
  it.each<[string, Partial<Reading>, string]>([
    ['the first visit', ODR, 'First reading today: come back tomorrow for a trend.'],
    [
      'N/A of an insight',
      { ...CONTACTS, value: null },
      'Amazon shows none: no seller-fulfilled orders in four weeks, or less than four weeks of orders.',
    ],
    ['N/A elsewhere', { ...ODR, counts: null, value: null }, 'Amazon shows none for this yet.'],
    [
      'contradictory benchmarks',
      { ...CONTACTS, average: 0.0001, top: 0.0025 },
      'The page’s average is better than its top sellers. The two contradict each other, so neither is a verdict here.',
    ],
    [
      'one order too many of few',
      { ...ODR, value: 0.0125, counts: { part: 1, whole: 80 } },
      'Too few orders to say whether this is more than chance (80; about 6,100 needed).',
    ],
    ['four-week means', CONTACTS, 'Amazon’s figure is an average over four weeks, so a change shows slowly.'],
    [
      'the lag of shipping',
      { metric: 'late-shipment-rate', window: 'P30D', value: 0.01 },
      'Amazon’s figure can lag by up to 72 hours.',
    ],
    [
      'the lag of delivery',
      { metric: 'on-time-delivery-rate', window: 'P14D', value: 0.95 },
      'Amazon’s figure lags by seven days.',
    ],
  ])('tell of %s', (_, given, note) => {
    expect(notes(given)).toContain(note);
  });

  it.each<[string, Partial<Reading>, readonly string[]]>([
    ['with counts', ODR, ['A verdict on the trend takes about 60 days.']],
    ['without counts', CONTACTS, ['A verdict on the trend takes about 20 weeks.']],
    ['of a lifetime', { metric: 'feedback-rating', window: 'lifetime', value: 4.2 }, []],
  ])('promise a verdict %s not before there can be one', (_, given, wait) => {
    const all = notes(given);
    expect(all[0]).toBe('First reading today: come back tomorrow for a trend.');
    expect(waits(all)).toEqual(wait);
    expect(waits(since(given, given).panel.notes)).toEqual([]);
  });

  it('tell that history is off, and promise no trend then', () => {
    const off = notes(ODR, { kept: 'off' });
    expect(off[0]).toBe('History is off in this window: today’s gap only.');
    expect(off.join(' ')).not.toContain('tomorrow');
  });

  it('tell that the reading could not be kept, and of damaged rows', () => {
    expect(notes(ODR, { kept: 'not-kept' })[0]).toBe('This reading could not be kept: the disk may be full.');
    expect(notes(ODR, { skipped: 2 })).toContain('2 damaged rows of the history were left out.');
  });
});

describe('the current reading', () => {
  const reading = readingAt(TODAY, ODR);
  const shown = (rows: readonly Reading[], given: Given = {}) =>
    only(
      answerPage({
        read: pageOf([toPage(reading)]),
        kept: 'not-kept',
        series: [{ key: keyOf(reading), rows }],
        skipped: 0,
        at: AT,
        timeZone: 'UTC',
        ...given,
      }),
    );

  it('is shown even where history does not hold it', () => {
    const old = readingAt('2026-11-20', { ...ODR, value: 0.5, counts: null });
    for (const view of [shown([]), shown([old]), shown([], { series: [] })]) {
      expect(view.panel.value).toBe('0.39%');
      expect(view.panel.table[0]).toEqual(['Nov 21', '0.39%', '5 of 1,284']);
    }
  });

  it.each<[string, Partial<Reading>]>([
    ['value', { value: 0.001 }],
    ['average', { average: 0.002 }],
    ['top', { top: 0.001 }],
    ['target', { target: null }],
    ['bound', { target: { bound: 'over', value: 0.01 } }],
    ['part', { counts: { part: 4, whole: 1284 } }],
    ['whole', { counts: { part: 5, whole: 1283 } }],
  ])('is another row than one with another %s, and the same as an equal one', (_, other) => {
    expect(shown([{ ...reading, ...other }]).panel.table).toHaveLength(2);
    expect(shown([reading]).panel.table).toHaveLength(1);
  });

  it('is the last although the clock was set back', () => {
    const later = readingAt('2026-12-24', { ...ODR, value: 0.5, counts: null });
    const view = shown([reading, later], { kept: 'kept' });
    expect(view.panel.value).toBe('0.39%');
    expect(view.chip.spark.last).not.toBeNull();
  });
});

const miss = (label: string, reason: Miss['reason']): Miss => ({
  metric: 'late-shipment-rate',
  label,
  reason,
});

/** Of a page that is expected to give nothing in particular. */
const status = ({ page, ...given }: Given = {}) =>
  answer([readingAt(TODAY, ODR)], { ...given, page: { pageId: 'home', ...page } }).status;

const reportRows = (window: 'P1M' | 'P4W', starts: readonly string[]): readonly PageReading[] =>
  starts.flatMap(start =>
    ['order-defect-rate', 'chargeback-rate'].map(metric => ({
      ...toPage(readingAt(TODAY, ODR)),
      metric,
      window,
      source: 'report' as const,
      period: { start, end: start },
    })),
  );
const reported = (readings: readonly PageReading[], given: Given = {}) =>
  answer([], { ...given, page: { pageId: 'home', readings, ...given.page } });

describe('the rows of a report', () => {
  it('have one line of the status and no chip', () => {
    const view = reported(reportRows('P1M', ['2026-06-01', '2026-07-01']));
    expect(view.beside).toEqual([]);
    expect(view.status.lines).toEqual(['Kept 2 months of history from this report (4 figures)']);
    expect(view.status.tone).toBe('quiet');
  });

  it('are counted apart from the numbers of today', () => {
    const weeks = reportRows('P4W', ['2026-07-01']);
    const { beside, status } = reported([toPage(readingAt(TODAY, ODR)), ...weeks]);
    expect(beside).toHaveLength(1);
    expect(status.lines).toEqual([
      '1 of 1 numbers read and kept',
      'Kept 1 week of history from this report (2 figures)',
    ]);
  });

  it('are not said to be kept where they were not', () => {
    const german = reported(reportRows('P1M', ['2026-07-01']), { kept: 'off', page: { language: 'de-DE' } });
    expect(german.status.lines).toContain('Verlauf in diesem Bericht: 1 Monat (2 Werte)');
  });
});

describe('the status', () => {
  it('counts what was read and kept', () => {
    expect(status()).toMatchObject({
      title: 'Benchline',
      lines: ['1 of 1 numbers read and kept'],
      tone: 'quiet',
    });
  });

  it('says of each miss why, once', () => {
    const misses = [
      miss('Late Shipment Rate', 'no-value'),
      miss('Late Shipment Rate', 'no-value'),
      miss('', 'ambiguous'),
    ];
    const view = status({ page: { misses } });
    expect(view.lines).toEqual([
      '1 of 4 numbers read and kept',
      'Could not read Late Shipment Rate: no value yet',
      'Could not read late-shipment-rate: the page can be read in two ways',
    ]);
    expect(view.tone).toBe('watch');
  });

  it('is quiet about values that are still to come', () => {
    expect(status({ page: { misses: [miss('Late Shipment Rate', 'no-value')] } }).tone).toBe('quiet');
  });

  it.each<[Kept, string]>([
    ['off', 'History is off in this window: today’s gaps only'],
    ['not-kept', 'A reading could not be kept: the disk may be full'],
  ])('says when history is %s', (kept, line) => {
    const view = status({ kept });
    expect(view.lines).toEqual(['1 of 1 numbers read', line]);
    expect(view.tone).toBe('watch');
  });

  it('says whose numbers they are where the header does not', () => {
    const account = { store: '', country: '', host: 'sellercentral.amazon.com', assumed: true };
    expect(status({ page: { account } }).lines).toContain(
      'No account name found on this page: kept under this site’s default account',
    );
  });

  it('says when there is nothing, and when rows were damaged', () => {
    expect(answer([]).status.lines).toEqual(['No numbers found on this page yet']);
    expect(status({ skipped: 1 }).lines).toContain('1 damaged row of the history was left out');
  });

  it('lists what the page usually gives and did not name', () => {
    const view = status({
      page: { pageId: 'shipping-detail', misses: [miss('Late Shipment Rate', 'no-window')] },
    });
    expect(view.lines).toContain('Not found on this page: Pre-fulfillment Cancel Rate, Valid Tracking Rate');
    const inGerman = status({ page: { pageId: 'shipping-detail', language: 'de-DE' } });
    expect(inGerman.lines.at(-1)).toBe(
      'Auf dieser Seite nicht gefunden: Rate verspäteter Lieferungen, Stornorate, Rate gültiger Sendungsverfolgungsnummern',
    );
  });

  it('does not press for what only some accounts have, nor on a page that gave nothing', () => {
    expect(status({ page: { pageId: 'customer-service-insights' } }).lines.at(-1)).toMatch(
      /^Not found on this page: Buyer Contact Rate, .*\. Amazon does not show these to every account\.$/,
    );
    expect(status({ page: { pageId: 'customer-service-insights' } }).tone).toBe('quiet');
    expect(answer([], { page: { pageId: 'account-health' } }).status.lines).toHaveLength(1);
  });

  it('says what it has stopped trying to read, with a way back, unless it was taught', () => {
    const aside = ['order-defect-rate'];
    const { lines, asides, tone } = answer([], { aside }).status;
    expect(lines.join()).not.toMatch(/Order Defect Rate|No numbers/);
    expect(tone).toBe('quiet');
    expect(asides).toEqual([
      {
        metric: 'order-defect-rate',
        text: 'Benchline has stopped trying to read Order Defect Rate on this version of the page: that did not work on the last 5 visits. Show it where Order Defect Rate is, or try again.',
        again: 'Try Order Defect Rate again',
      },
    ]);
    const taught = readingAt(TODAY, { ...ODR, source: 'taught' });
    expect(answer([taught], { aside }).status.asides).toBeUndefined();
    const absent = answer([readingAt(TODAY, CONTACTS)], { aside }).status.lines.join();
    expect(absent).not.toContain('Order Defect Rate');
  });

  it('asks about an offered mapping, with what it would read', () => {
    const where = { label: 'x', words: [], heading: '', needsHeading: false };
    const draft = {
      pageId: 'customer-service-insights',
      language: 'pt',
      label: 'Taxa de contatos',
      metric: 'contact-rate',
      scope: 'seller-fulfilled',
      window: 'P4W',
      where,
    } as const;
    const offer = [{ draft, value: 0.0046, average: null, top: null }];
    const view = answer([], { page: { language: 'pt-BR', offer } }).status;
    expect(view.tone).toBe('watch');
    expect(view.offer?.rows).toEqual(['“Taxa de contatos” is Buyer Contact Rate: yours 0,46%, average none']);
  });

  it('names its switches', () => {
    for (const label of Object.values(status().labels)) expect(label).not.toBe('');
  });
});

describe('any page', () => {
  it('leaves out a metric that the catalogue does not know', () => {
    expect(answer([readingAt(TODAY, { metric: 'no-such-metric' })]).beside).toEqual([]);
  });

  const share = fc.option(fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })));
  const counts = fc.option(fc.record({ part: fc.nat(1000), whole: fc.nat(1000) }));
  const target = fc.option(
    fc.record({
      bound: fc.constantFrom('under' as const, 'over' as const),
      value: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  );
  const row = fc
    .record({
      day: fc.integer({ min: 20_300, max: 20_790 }),
      value: share,
      average: share,
      top: share,
      counts,
      target,
    })
    .map(({ day, ...given }) => ({ given, day: dateOfDay(day) }));
  const history = fc
    .tuple(fc.constantFrom(...METRICS), fc.array(row, { minLength: 1, maxLength: 40 }))
    .map(([metric, rows]) =>
      rows
        .toSorted((one, other) => one.day.localeCompare(other.day))
        .map(({ day, given }) => {
          const window = metric.windows[0] ?? 'P4W';
          const scope = metric.scopes[0] ?? 'all';
          return readingAt(day, { ...given, metric: metric.id, window, scope, label: metric.name });
        }),
    );

  it('gets finished words: no holes, no dust, nothing undefined', () => {
    const language = fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'ja-JP', 'ar-EG', 'zz');
    const kept = fc.constantFrom<Kept>('kept', 'off', 'not-kept');
    fc.assert(
      fc.property(history, language, kept, (rows, tag, how) => {
        const result = answer(rows, { kept: how, page: { language: tag } });
        const { chip, panel } = only(result);
        expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity|undefined|\{\w+\}/);
        for (const text of [chip.text, chip.name, panel.title, panel.value, panel.verdict, panel.foot]) {
          expect(text).not.toBe('');
        }
        expect(structuredClone(result)).toEqual(result);
      }),
      { numRuns: 300 },
    );
  });

  it('answers 30 readings with 400 days each', () => {
    const rows = Array.from({ length: 400 }, (_, index) =>
      readingAt(dateOfDay(dayOfDate(TODAY) - 399 + index), {
        ...CONTACTS,
        value: 0.002 + (index % 17) / 10_000,
      }),
    );
    const read = pageOf(rows.slice(-30).map(toPage));
    const { beside } = answerPage({
      read,
      kept: 'kept',
      series: [{ key: keyOf(readingAt(TODAY, CONTACTS)), rows }],
      skipped: 0,
      at: AT,
    });
    expect(beside).toHaveLength(30);
  });
});

describe('what the seller does not want drawn', () => {
  const rows = [readingAt(TODAY, ODR)];

  it('has neither chip nor panel, and the status says so', () => {
    const { beside, status } = answer(rows, { unwanted: ['order-defect-rate', 'contact-rate'] });
    expect(beside).toEqual([]);
    expect(status.lines).toContain('Not drawn, as you chose in the options: Order Defect Rate');
  });

  it('is no more than the chosen part of a chip', () => {
    expect(answer(rows, { density: 'dot' }).beside[0]?.chip.most).toBe('dot');
    expect(answer(rows).beside[0]?.chip).not.toHaveProperty('most');
  });
});
