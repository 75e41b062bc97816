import { isOverview } from '../../lib/summary/overview/overview-address';

/** What names a series in an address. */
const NAMES = ['account', 'metric', 'scope', 'window', 'kind'] as const;

const isSame = (one: string, other: string): boolean => {
  const [asked, given] = [new URLSearchParams(one), new URLSearchParams(other)];
  return NAMES.every(name => asked.get(name) === given.get(name));
};

const tileOf = (search: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLAnchorElement>('a.tile-link')].find(link => isSame(link.search, search));

const titled = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(id);

/**
 * Where the focus goes when the page shows something else: to the heading of a metric, or back to the tile
 * from which one came. Null where it stays: another time shown, other filters.
 */
export const focusAfter = (
  before: string,
  now: string,
  link: HTMLAnchorElement | null,
): HTMLElement | null => {
  const [was, is] = [isOverview(before), isOverview(now)];
  if (!is) return was || link?.matches('nav.series-list a') ? titled('#series-title') : null;
  if (!was) return (link === null ? tileOf(before) : undefined) ?? titled('#overview-title');
  return link?.matches('.notice a') ? titled('#overview-title') : null;
};
