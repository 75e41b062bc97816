import { describe, expect, it } from 'vitest';
import type { Role } from '../chart/plot-layout';
import { dateOfDay } from '../insight/day';
import { wilson } from '../insight/interval';
import { bookOf } from '../own-metrics/book-of';
import type { Reading } from '../reading';
import { readWish } from './history-address';
import { choose } from './history-view';
import { inOrder } from './order';
import { companionId, companionsOf, withCompanions, withZoom, companionsIn, zoomIn } from './plot-address';
import { ALONE, type PlotView, type Together } from './plot-view';
import { readerOf } from './reader';
import { seriesView } from './series-view';
import { account, listed, NOW, reading } from './testing/listed';

const reader = readerOf('en', NOW, 'UTC');

const on = (day: string, more: Partial<Reading> = {}): Reading =>
  reading({ firstSeen: `${day}T08:00:00.000Z`, lastSeen: `${day}T08:00:00.000Z`, ...more });

const accounts = [account('a'), account('b', { country: 'Deutschland', host: 'sellercentral.amazon.de' })];

const choiceOf = (rows: readonly Reading[]) => {
  const choice = choose(inOrder(accounts, [listed(...rows)], reader), readWish(''));
  if (!choice) throw new Error('there is no series to choose');
  return choice;
};

const plotOf = (
  rows: readonly Reading[],
  beside: Parameters<typeof seriesView>[4] = {},
  together: Together = ALONE,
): PlotView => seriesView(choiceOf(rows), rows, 'all', reader, beside, together).plot;

/** A column as its days and values, gaps left out. */
const column = ({ plot }: PlotView, role: Role, line = 0): readonly (readonly [string, number])[] => {
  const at = plot.parts.findIndex(part => part.role === role && part.line === line);
  return (plot.columns.values[at] ?? []).flatMap((value, index) => {
    const day = plot.columns.days[index];
    return value === null || day === undefined ? [] : [[dateOfDay(day), value] as const];
  });
};

const HISTORY = [
  on('2026-11-01', { value: 0.01, counts: { part: 10, whole: 1000 } }),
  on('2026-11-02', { value: 0.02, counts: null, target: { bound: 'under', value: 0.03 } }),
  on('2026-11-05', { value: null, counts: null, target: { bound: 'under', value: 0.03 } }),
  on('2026-11-10', { value: 0.03, source: 'import', label: 'A column of a file' }),
  on('2026-11-20', { value: 0.011, label: 'Late Dispatch Rate' }),
];

describe('the plot of a series', () => {
  const view = plotOf(HISTORY);

  it('draws what the table says, day by day', () => {
    const drawn = column(view, 'value').map(([day, value]) => [
      view.dayText(Date.parse(day) / 86_400_000),
      view.valueText(value),
    ]);
    const listedRows = view.table.rows.map(({ cells }) => cells()).filter(([, value]) => value !== 'none');
    expect(listedRows.map(([day, value]) => [day, value])).toEqual(drawn.toReversed());
    expect(view.table.head).toEqual(['Read on', 'Value', 'Counts', 'Target', 'From', 'Name on the page']);
  });

  it('has the target of each date, held until the next reading', () => {
    const target = new Map(column(view, 'target'));
    expect(target.get('2026-11-01')).toBe(0.04);
    expect(target.get('2026-11-02')).toBe(0.03);
    expect(target.get('2026-11-10')).toBe(0.04);
    expect(target.get('2026-11-21')).toBe(0.04);
    expect(view.plot.parts.find(({ role }) => role === 'target')?.wordOf(0.03)).toBe('target 3%');
  });

  it('has a band only where counts belong to the value (Wilson)', () => {
    expect(column(view, 'low')).toEqual([['2026-11-01', wilson({ part: 10, whole: 1000 })?.low]]);
    expect(column(view, 'high')).toEqual([['2026-11-01', wilson({ part: 10, whole: 1000 })?.high]]);
    expect(
      plotOf([on('2026-11-01', { value: 0.5, counts: { part: 1, whole: 1000 } })]).plot.parts.map(
        ({ role }) => role,
      ),
    ).not.toContain('low');
  });

  it('tells values of a file and a new name on the page', () => {
    expect(column(view, 'imported')).toEqual([['2026-11-10', 0.03]]);
    expect(view.marks).toMatchObject([
      { kind: 'rename', short: 'Late Dispatch…', text: 'on the page now called “Late Dispatch Rate”' },
    ]);
    expect(view.sayOf(view.start)).toContain('Nov 20: on the page now called “Late Dispatch Rate”');
  });

  it('marks no name that comes back', () => {
    const labels = ['A', 'B', 'A', 'B'].map((label, index) => on(`2026-11-0${index + 1}`, { label }));
    expect(plotOf(labels).marks).toHaveLength(1);
  });

  it('says what the days shown show', () => {
    const day = Date.parse('2026-11-01') / 86_400_000;
    expect(view.sayOf({ from: day, to: day + 1 })).toBe(
      'From 1.00% (Nov 1) to 2.00% (Nov 2); lowest 1.00%, highest 2.00%.',
    );
    expect(view.sayOf({ from: day + 2, to: day + 4 })).toBe('No value in this time.');
  });

  it('holds a benchmark no longer than its window', () => {
    const rows = [on('2026-08-01', { average: 0.02 }), on('2026-11-20', { average: 0.01 })];
    const days = column(plotOf(rows), 'average').map(([day]) => day);
    expect(days).toContain('2026-08-31');
    expect(days.filter(day => day > '2026-08-31' && day < '2026-11-20')).toEqual([]);
  });

  it('shows a report’s rows beside the readings, and lists them with their days', () => {
    const month = on('2026-11-03', {
      window: 'P1M',
      source: 'report',
      value: 0.005,
      target: null,
      period: { start: '2026-09-01', end: '2026-09-30' },
    });
    const both = plotOf(HISTORY, { report: [month] });
    expect(column(both, 'report').at(0)).toEqual(['2026-09-01', 0.005]);
    expect(column(both, 'value')).toHaveLength(4);
    expect(both.table.rows.at(-1)?.cells().slice(0, 2)).toEqual(['Sep 1 – Sep 30', '0.50%']);
    expect(dateOfDay(both.plot.whole.from)).toBe('2026-09-01');
    expect(dateOfDay(both.start.from)).toBe('2026-09-01');
  });

  it('has an answer for N/A alone and for one reading', () => {
    const none = plotOf([on('2026-11-20', { value: null })]);
    expect(column(none, 'value')).toEqual([]);
    expect(none.table.rows).toHaveLength(1);
    expect(dateOfDay(none.start.to)).toBe('2026-11-21');
    expect(column(plotOf([on('2026-11-20')]), 'value')).toEqual([['2026-11-20', 0.011]]);
  });
});

describe('several series in one plot', () => {
  const german = [
    on('2026-11-19', { account: 'b', value: 0.05 }),
    on('2026-11-20', { account: 'b', value: 0.02 }),
  ];
  const all = inOrder(accounts, [listed(...HISTORY), listed(...german)], reader);
  const chosen = choose(all, readWish('?account=a'));
  if (!chosen) throw new Error('there is no series to choose');
  const possible = companionsOf(all, chosen);

  it('can be those of the same metric, and are named by what tells them apart', () => {
    expect(possible.map(({ account: { id } }) => id)).toEqual(['b']);
    const shown = possible.map(choice => ({ choice, rows: german }));
    const together = { possible, shown, search: '?account=a', zoom: null };
    const view = seriesView(chosen, HISTORY, 'all', reader, {}, together);
    expect(column(view.plot, 'value', 1)).toEqual([
      ['2026-11-19', 0.05],
      ['2026-11-20', 0.02],
    ]);
    expect(
      view.plot.plot.parts.filter(({ role }) => role === 'value').map(({ wordOf }) => wordOf(0)),
    ).toEqual(['Nordlicht Goods · United States', 'Nordlicht Goods · Deutschland']);
    expect(view.plot.table.head[1]).toBe('Series');
    expect(view.plot.companions).toEqual([
      { name: 'Nordlicht Goods · Deutschland', search: '?account=a', shown: true },
    ]);
    expect(view.ranges[0]?.search).toContain(`with=b`);
  });

  it('are three beside the chosen one at most, whatever the address says', () => {
    const search = withCompanions('?metric=x', ['1', '2', '3', '3', '4', '5']);
    expect(companionsIn(search)).toHaveLength(3);
    expect(companionsIn('')).toEqual([]);
    expect(companionId(chosen)).toBe('a~seller-fulfilled~P30D');
  });
});

describe('the zoom in the address', () => {
  it('is kept, and what makes no sense counts as not said', () => {
    const zoom = { from: 20_000, to: 20_010 };
    expect(zoomIn(withZoom('?metric=x', zoom))).toEqual(zoom);
    expect(withZoom(withZoom('?metric=x', zoom), null)).toBe('?metric=x');
    for (const search of [
      '',
      '?from=1&to=2',
      '?from=2026-02-02',
      '?from=2026-02-02&to=2026-01-01',
      '?from=2026-99-99&to=2026-99-99',
    ])
      expect(zoomIn(search)).toBeNull();
  });

  it('narrows the chart, within what is known', () => {
    const zoom = { from: Date.parse('2026-11-05') / 86_400_000, to: 90_000 };
    const { first } = plotOf(HISTORY, {}, { ...ALONE, zoom });
    expect([dateOfDay(first.from), dateOfDay(first.to)]).toEqual(['2026-11-05', '2026-11-21']);
  });
});

const ownTargets = (value: number) => [
  { account: 'a', metric: 'late-shipment-rate', value, changedAt: NOW.toISOString() },
];
const plotWith = (value: number): PlotView => {
  const told = { ...reader, metrics: bookOf([], ownTargets(value)) };
  const choice = choose(inOrder(accounts, [listed(...HISTORY)], told), readWish(''));
  if (!choice) throw new Error('there is no series to choose');
  return seriesView(choice, HISTORY, 'all', told).plot;
};
const targetLines = ({ plot }: PlotView) => plot.parts.filter(({ role }) => role === 'target').length;

describe('a target of the seller’s own in the plot', () => {
  it('has a line beside Amazon’s, with its own word', () => {
    const { parts } = plotWith(0.02).plot;
    const words = parts.filter(({ role }) => role === 'target').map(({ wordOf }) => wordOf(0.02));
    expect(words).toEqual(['target 2%', 'your target 2%']);
  });

  it('has none in another account, nor where none is set', () => {
    expect([targetLines(plotOf(HISTORY)), targetLines(plotWith(0.02))]).toEqual([1, 2]);
    const other = HISTORY.map(row => ({ ...row, account: 'b' }));
    const told = { ...reader, metrics: bookOf([], ownTargets(0.02)) };
    const choice = choose(inOrder(accounts, [listed(...other)], told), readWish(''));
    expect(choice?.metric.ownTarget).toBeUndefined();
  });
});
