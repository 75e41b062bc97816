import { readWish, type Range } from '../history-address';
import { GROUPS, type Group } from './groups';

/** What narrows the overview; null and '' where nothing does. */
export type Filters = {
  /** An account's id. */
  readonly account: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly group: Group | null;
  readonly text: string;
};

/** What the address asks of the overview. */
export type OverviewWish = Filters & { readonly range: Range };

/** Longer texts find nothing anyway. */
const LONGEST_TEXT = 80;

/** The address names no metric, so the page shows all of them. */
export const isOverview = (search: string): boolean => readWish(search).metric === null;

/**
 * Reads the filters in `location.search`, on the overview or carried along by a metric's address, where `account` is the
 * metric's. Anything may stand there: what makes no sense counts as not said.
 */
export const readOverviewWish = (search: string): OverviewWish => {
  const asked = new URLSearchParams(search);
  const { range, metric, account } = readWish(search);
  const country = asked.get('country');
  return {
    range,
    account: asked.get('in') ?? (metric === null ? account : null),
    country: country !== null && /^[A-Z]{2}$/u.test(country) ? country : null,
    group: GROUPS.find(group => group === asked.get('group')) ?? null,
    text: (asked.get('find') ?? '').slice(0, LONGEST_TEXT),
  };
};

const NAMES = { account: 'in', country: 'country', group: 'group', text: 'find' } as const;

const put = (query: URLSearchParams, filters: Filters): URLSearchParams => {
  for (const [key, name] of Object.entries(NAMES)) {
    const value = filters[key as keyof Filters];
    if (value !== null && value !== '') query.set(name, value);
  }
  return query;
};

/** A link within the page (`?metric=…`) that takes the filters along, so that the way back leads to them. */
export const withFilters = (search: string, filters: Filters): string =>
  `?${put(new URLSearchParams(search), filters).toString()}`;

/** The query that shows the overview so, with its question mark. */
export const searchForOverview = ({ range, ...filters }: OverviewWish): string =>
  withFilters(range === '90' ? '' : `range=${range}`, filters);

/** The same, shown with nothing left out. */
export const withoutFilters = ({ range }: OverviewWish): OverviewWish => ({
  range,
  account: null,
  country: null,
  group: null,
  text: '',
});

/** Does anything narrow the overview? */
export const isFiltered = ({ account, country, group, text }: Filters): boolean =>
  account !== null || country !== null || group !== null || text.trim() !== '';
