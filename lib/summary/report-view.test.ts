import { describe, expect, it } from 'vitest';
import type { Reading } from '../reading';
import { readWish } from './history-address';
import { accountList, choose } from './history-view';
import { inOrder } from './order';
import { popupView } from './popup-view';
import { readerOf } from './reader';
import { reportView } from './report-view';
import { withReports } from './reports';
import { account, listed, NOW, reading } from './testing/listed';

const reader = readerOf('en', NOW, 'America/Los_Angeles');

const month = (start: string, end: string, value: number | null): Reading =>
  reading({
    metric: 'order-defect-rate',
    window: 'P1M',
    scope: 'all',
    source: 'report',
    value,
    target: null,
    period: { start, end },
  });

const ROWS = [
  month('2026-08-01', '2026-08-31', 0.001),
  month('2026-09-01', '2026-09-30', 0.003),
  month('2026-10-01', '2026-10-31', null),
  month('2026-11-01', '2026-11-20', 0.002),
];
const report = { ...listed(...ROWS), kind: 'report' as const };
const seen = listed(reading());
const accounts = [account('a')];
const all = withReports(inOrder(accounts, [report, seen], reader), accounts, [report, seen]);

const viewOf = (rows: readonly Reading[], range: '90' | 'all' = 'all') => {
  const choice = choose(all, readWish('?kind=report'));
  if (!choice) throw new Error('there is no report to choose');
  return reportView(choice, rows, range, reader);
};

describe('the series of a report', () => {
  it('stand behind those of readings in the history, and not in the popup', () => {
    const [list] = accountList(all, { chosen: null, wish: readWish(''), reader });
    expect(list?.series.map(({ detail }) => detail)).toEqual([
      '30 days',
      'monthly, from Amazon’s report · all orders',
    ]);
    const popup = popupView({ accounts, series: [report, seen], skipped: 0 }, reader);
    expect(popup.accounts.flatMap(({ rows }) => rows)).toHaveLength(1);
  });

  it('are there for an account that has nothing else', () => {
    expect(withReports(inOrder(accounts, [report], reader), accounts, [report])).toHaveLength(1);
  });

  it('are found by their address beside readings of the same name', () => {
    const [list] = accountList(all, { chosen: null, wish: readWish(''), reader });
    const search = list?.series.at(-1)?.search ?? '';
    expect(choose(all, readWish(search))?.series).toBe(report);
  });
});

describe('reportView', () => {
  it('lists months by their days, newest first, and judges none of them', () => {
    const view = viewOf(ROWS);
    const { head, rows } = view.plot.table;
    const from = 'monthly, from Amazon’s report · all orders';
    expect(head).toEqual(['Period', 'Value', 'From']);
    expect(rows.map(({ cells }) => cells())).toEqual([
      ['Nov 1 – Nov 20', '0.20%', from],
      ['Oct 1 – Oct 31', 'none', from],
      ['Sep 1 – Sep 30', '0.30%', from],
      ['Aug 1 – Aug 31', '0.10%', from],
    ]);
    expect(view.gap).toEqual({ sign: '●', text: 'Nov 1 – Nov 20', tone: 'quiet' });
    expect(view.chart.at(400).marks).toEqual([]);
  });

  it('draws each month as a step, with a gap where Amazon shows none', () => {
    const { chart } = viewOf(ROWS);
    expect(chart.at(400).line.match(/M/g)).toHaveLength(2);
    expect(chart.text).toBe('From 0.10% (Aug 1) to 0.20% (Nov 20); lowest 0.10%, highest 0.30%.');
  });

  it('draws only the chosen time', () => {
    expect(viewOf(ROWS, '90').chart.text).toContain('(Aug 1) to');
    expect(viewOf(ROWS.slice(0, 1), '90').chart.text).toContain('0.10% on Aug 31');
    expect(viewOf([], '90').chart.text).toBe('No value in this time.');
  });
});
