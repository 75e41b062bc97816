import { describe, expect, it } from 'vitest';
import { readerOf } from '../reader';
import { NOW } from '../testing/listed';
import { changed } from './change-filter';
import { folded } from './folded';
import type { Gathered } from './gathered';
import { readOverviewWish } from './overview-address';
import { isWanted, overviewView } from './overview-view';
import type { TileView } from './tile';

const reader = readerOf('en', NOW, 'UTC');

const tile = (name: string, group: TileView['group']): TileView => ({
  search: `?metric=${name}`,
  name,
  detail: '30 days',
  value: '1%',
  gap: null,
  age: { text: 'today', stale: false },
  spark: null,
  group,
  found: folded(`${name} 30 days`),
});

const gathered: Gathered = {
  accounts: [
    {
      id: 'a',
      title: 'Acme · Germany',
      country: 'DE',
      tiles: [tile('Réclamations', 'feedback'), tile('Late', 'shipping')],
    },
    { id: 'b', title: 'Acme', country: null, tiles: [tile('Late', 'shipping')] },
  ],
  read: 3,
  of: 3,
  skipped: 0,
};

const view = (search: string) => overviewView(gathered, readOverviewWish(search), reader);
const shown = (search: string) => view(search).accounts.map(({ id, tiles }) => [id, tiles.length]);

const offered = (search: string) =>
  view(search).narrowings.map(({ name, choices }) => [name, choices.map(({ text }) => text)]);

describe('overviewView', () => {
  it('shows everything as it is where nothing is asked', () => {
    const { accounts, count, clear } = view('');
    expect(accounts.flatMap(({ tiles }) => tiles)).toEqual(gathered.accounts.flatMap(({ tiles }) => tiles));
    expect([count, clear]).toEqual(['3 metrics', null]);
  });

  it.each([
    ['?in=a', [['a', 2]]],
    ['?country=DE', [['a', 2]]],
    [
      '?group=shipping',
      [
        ['a', 1],
        ['b', 1],
      ],
    ],
    ['?find=reclam+30', [['a', 1]]],
    ['?find=late&country=DE', [['a', 1]]],
    ['?country=JP', []],
  ])('narrows by %s', (search, left) => {
    expect(shown(search)).toEqual(left);
  });

  it('says how much is left, and how to see all again', () => {
    expect(view('?group=feedback&range=28').count).toBe('1 of 3 metrics');
    expect(view('?group=feedback&range=28').clear).toBe('?range=28');
  });

  it('offers what there is, and keeps what was chosen though nothing is left of it', () => {
    expect(offered('')).toEqual([
      ['account', ['All', 'Acme · Germany', 'Acme']],
      ['group', ['All', 'Shipping', 'Feedback']],
    ]);
    expect(offered('?country=JP')[1]).toEqual(['country', ['All', 'Germany', 'JP']]);
  });

  it('keeps the filters in the links to other times', () => {
    expect(view('?find=late&range=28').ranges.map(({ search, chosen }) => [search, chosen])).toEqual([
      ['?range=28&find=late', true],
      ['?find=late', false],
      ['?range=365&find=late', false],
      ['?range=all&find=late', false],
    ]);
  });

  it('knows which accounts a filter leaves', () => {
    const wanted = gathered.accounts.filter(isWanted(readOverviewWish('?find=reclam')));
    expect(wanted.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('changed', () => {
  const wish = readOverviewWish('?find=late&country=DE');
  it('sets one filter and leaves the others', () => {
    expect(changed(wish, { name: 'country', value: '' })).toEqual({ ...wish, country: null });
    expect(changed(wish, { name: 'group', value: 'own' })).toEqual({ ...wish, group: 'own' });
    expect(changed(wish, { name: 'text', value: '' })).toEqual({ ...wish, text: '' });
  });
});
