// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { emptyView } from '../../lib/summary/empty-view';
import { readWish } from '../../lib/summary/history-address';
import { accountList, choose } from '../../lib/summary/history-view';
import { inOrder } from '../../lib/summary/order';
import { readerOf } from '../../lib/summary/reader';
import { seriesView } from '../../lib/summary/series-view';
import { account, listed, NOW, reading } from '../../lib/summary/testing/listed';
import type { Stepping } from './page-series';
import { History, type HistoryState } from './page-history';

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

const reader = readerOf('en', NOW, 'UTC');
const accounts = [account('a')];
const series = [listed(reading({ value: 0.02, firstSeen: '2026-11-20T08:00:00.000Z' }), reading())];

const ready = (search: string): HistoryState => {
  const wish = readWish(search);
  const chosen = choose(inOrder(accounts, series, reader), wish);
  return {
    kind: 'ready',
    accounts: accountList(inOrder(accounts, series, reader), { chosen, wish, reader }),
    series: chosen && seriesView(chosen, chosen.series.rows, wish.range, reader),
    note: null,
  };
};

const stepping: Stepping = {
  actions: {
    start: () => {},
    hide: () => {},
    note: async () => true,
    remove: () => {},
    undo: () => {},
    mark: async () => true,
  },
  state: { outcome: null, removed: null },
  today: () => '2026-11-21',
};

const show = (state: HistoryState) => {
  const root = document.createElement('div');
  render(
    <History
      state={state}
      messages={{ kind: 'loading' }}
      transfer={<button type="button">Import JSON</button>}
      empty={emptyView('en-US', reader)}
      stepping={stepping}
      overview={{ change: () => {}, stop: () => {}, goOn: () => {} }}
      views={[{ text: 'Overview', href: '?', current: false }]}
      say={reader.say}
    />,
    root,
  );
  return root;
};

describe('History', () => {
  it('shows the chosen series and marks it in the list', () => {
    const root = show(ready('?metric=late-shipment-rate'));
    expect(root.querySelector('article h2')?.textContent).toBe('Late Shipment Rate');
    expect(root.querySelectorAll('.series-list [aria-current=page]')).toHaveLength(1);
    expect(Array.from(root.querySelectorAll('.values tbody tr'), row => row.textContent)).toEqual([
      'Nov 211.10%4%the page',
      'Nov 202.00%4%the page',
    ]);
  });

  it('says so when there is no reading of the metric asked for', () => {
    expect(show(ready('?metric=contact-rate')).textContent).toContain(
      'There is no reading of this metric yet.',
    );
  });

  it('offers the import before the first reading, but not while history is off', () => {
    expect(
      show({ kind: 'ready', accounts: [], series: null, note: null }).querySelectorAll('button'),
    ).toHaveLength(1);
    expect(show({ kind: 'off' }).querySelectorAll('button')).toHaveLength(0);
  });
});
