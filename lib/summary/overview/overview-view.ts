import { countryName } from '../../words/country-name';
import type { PageWords } from '../../words/pages/page-words';
import { RANGES } from '../history-address';
import type { Reader } from '../reader';
import { folded } from './folded';
import type { Gathered, OverviewAccount } from './gathered';
import { GROUPS } from './groups';
import {
  isFiltered,
  searchForOverview,
  withoutFilters,
  type Filters,
  type OverviewWish,
} from './overview-address';
import type { TileView } from './tile';

/** A choice of a filter: `value` '' is all of them. */
export type Choice = { readonly value: string; readonly text: string };

/** A filter in which one of several is chosen. */
export type Narrowing = {
  readonly name: 'account' | 'country' | 'group';
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
};

/** The overview as it is shown: what passes the filters, and the filters. */
export type OverviewView = {
  readonly accounts: readonly OverviewAccount[];
  /** How many tiles are shown, in words. */
  readonly count: string;
  readonly text: string;
  /** Only those with something to choose. */
  readonly narrowings: readonly Narrowing[];
  readonly ranges: readonly { readonly text: string; readonly search: string; readonly chosen: boolean }[];
  /** The address without filters; null where nothing is filtered. */
  readonly clear: string | null;
  readonly progress: { readonly read: number; readonly of: number };
};

const isIn = (account: OverviewAccount, { account: id, country }: Filters): boolean =>
  (id === null || account.id === id) && (country === null || account.country === country);

const passes = ({ group, found }: TileView, filters: Filters, parts: readonly string[]): boolean =>
  (filters.group === null || group === filters.group) && parts.every(part => found.includes(part));

const shownOf = (accounts: readonly OverviewAccount[], filters: Filters): readonly OverviewAccount[] => {
  const parts = folded(filters.text).split(/\s+/u).filter(Boolean);
  return accounts
    .filter(account => isIn(account, filters))
    .map(account => ({
      ...account,
      tiles: account.tiles.filter(tile => passes(tile, filters, parts)),
    }))
    .filter(({ tiles }) => tiles.length > 0);
};

/** Do the filters leave anything of an account? */
export const isWanted =
  (filters: Filters) =>
  (account: OverviewAccount): boolean =>
    shownOf([account], filters).length > 0;

const tilesIn = (accounts: readonly OverviewAccount[]): readonly TileView[] =>
  accounts.flatMap(({ tiles }) => tiles);

type Offered = Omit<Narrowing, 'label' | 'choices'> & {
  readonly label: 'filter-account' | 'filter-country' | 'filter-group';
  readonly choices: readonly Choice[];
};

/** What stands in the address stays a choice, though nothing is left of it. */
const narrowing = ({ name, label, value, choices }: Offered, say: PageWords): readonly Narrowing[] =>
  choices.length < 2 && value === ''
    ? []
    : [
        {
          name,
          label: say(label),
          value,
          choices: [
            { value: '', text: say('filter-all') },
            ...choices,
            ...(value === '' || choices.some(choice => choice.value === value)
              ? []
              : [{ value, text: value }]),
          ],
        },
      ];

const countriesOf = (accounts: readonly OverviewAccount[], { words }: Reader): readonly Choice[] =>
  [...new Set(accounts.flatMap(({ country }) => country ?? []))]
    .map(value => ({ value, text: countryName(words.language, value) ?? value }))
    .toSorted((one, other) => one.text.localeCompare(other.text, words.language));

const narrowingsOf = (
  accounts: readonly OverviewAccount[],
  wish: OverviewWish,
  reader: Reader,
): readonly Narrowing[] => {
  const { say } = reader;
  const groups = new Set(tilesIn(accounts).map(({ group }) => group));
  const offered: readonly Offered[] = [
    {
      name: 'account',
      label: 'filter-account',
      value: wish.account ?? '',
      choices: accounts.map(({ id, title }) => ({ value: id, text: title })),
    },
    {
      name: 'country',
      label: 'filter-country',
      value: wish.country ?? '',
      choices: countriesOf(accounts, reader),
    },
    {
      name: 'group',
      label: 'filter-group',
      value: wish.group ?? '',
      choices: GROUPS.filter(group => groups.has(group)).map(value => ({
        value,
        text: say(`group-${value}`),
      })),
    },
  ];
  return offered.flatMap(each => narrowing(each, say));
};

const countText = (shown: number, all: number, say: PageWords): string =>
  shown === all ? say('tiles-all', { count: all }) : say('tiles-some', { shown, count: all });

/** What passes the filters of an address, in the order of need, with every filter as it is set. */
export const overviewView = (
  { accounts, read, of }: Gathered,
  wish: OverviewWish,
  reader: Reader,
): OverviewView => {
  const shown = shownOf(accounts, wish);
  const { say } = reader;
  return {
    accounts: shown,
    count: countText(tilesIn(shown).length, tilesIn(accounts).length, say),
    text: wish.text,
    narrowings: narrowingsOf(accounts, wish, reader),
    ranges: RANGES.map(range => ({
      text: say(`range-${range}`),
      search: searchForOverview({ ...wish, range }),
      chosen: range === wish.range,
    })),
    clear: isFiltered(wish) ? searchForOverview(withoutFilters(wish)) : null,
    progress: { read, of },
  };
};
