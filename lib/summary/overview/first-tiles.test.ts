import { describe, expect, it } from 'vitest';
import { NOW, reading, account, listed } from '../testing/listed';
import { knownOf } from '../order';
import { readerOf } from '../reader';
import { firstTiles } from './first-tiles';
import { readOverviewWish } from './overview-address';
import { overviewView } from './overview-view';
import { tileOf } from './tile';
import { daysOfRange } from './tile-line';

const reader = readerOf('en', NOW, 'UTC');
const [entry] = knownOf(listed(reading()));

const viewOf = (counts: readonly number[]) => {
  if (!entry) throw new Error('the sample has a series');
  const tile = tileOf(entry, account('a'), null, {
    range: '90',
    days: daysOfRange('90', null, reader),
    reader,
  });
  const accounts = counts.map((count, at) => ({
    id: `${at}`,
    title: '',
    country: null,
    tiles: Array.from({ length: count }, (_, of) => ({ ...tile, search: `?of=${of}` })),
  }));
  const of = counts.reduce((sum, count) => sum + count, 0);
  return overviewView({ accounts, read: 2, of, skipped: 0 }, readOverviewWish(''), reader);
};

const counts = ({ accounts }: ReturnType<typeof viewOf>) => accounts.map(({ tiles }) => tiles.length);

describe('the overview as it is first drawn', () => {
  it('has the upper tiles, and no heading of an account without any', () => {
    expect(counts(firstTiles(viewOf([30, 30])))).toEqual([24]);
    expect(counts(firstTiles(viewOf([20, 10, 3])))).toEqual([20, 4]);
    expect(counts(firstTiles(viewOf([2, 3])))).toEqual([2, 3]);
  });

  it('counts all of them and offers the filters of all', () => {
    const view = viewOf([30, 30]);
    const first = firstTiles(view);
    expect(first.count).toBe('60 metrics');
    expect({ ...first, accounts: [] }).toEqual({ ...view, accounts: [] });
    expect(first.accounts[0]?.tiles).toEqual(view.accounts[0]?.tiles.slice(0, 24));
  });
});
