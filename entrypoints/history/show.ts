import { signal } from '@preact/signals';
import type { HistoryState } from '../../components/history/page-history';
import type { ViewLink } from '../../components/history/page-views';
import { changed, type FilterChange } from '../../lib/summary/overview/change-filter';
import {
  isOverview,
  readOverviewWish,
  searchForOverview,
  withFilters,
} from '../../lib/summary/overview/overview-address';
import { firstTiles } from '../../lib/summary/overview/first-tiles';
import { overviewView } from '../../lib/summary/overview/overview-view';
import { damagedWords } from '../../lib/summary/damaged-words';
import type { Reader } from '../../lib/summary/reader';
import { historyState, loadHistory } from './load';
import { loadOverview, overviewState } from './load-overview';

/** The address that the page shows: it follows the browser's when there is something to show. */
const shownSearch = signal(location.search);

/** Shows what an address asks for: the overview with its filters, or one metric. What was shown stays until then. */
export const showAddress = async (search: string, reader: Reader): Promise<void> => {
  if (isOverview(search)) {
    shownSearch.value = search;
    await loadOverview(search, reader);
    return;
  }
  await loadHistory(search, reader);
  if (location.search === search) shownSearch.value = search;
};

/** What the page shows now; reads signals. */
export const shownState = (reader: Reader): HistoryState => {
  if (!isOverview(shownSearch.value)) return historyState.value;
  const state = overviewState.value;
  if (state.kind !== 'ready') return state;
  const { gathered, progress, isFirst } = state;
  const { skipped, damaged = { readings: skipped } } = gathered;
  const view = overviewView(gathered, readOverviewWish(shownSearch.value), reader);
  return {
    kind: 'overview',
    view: isFirst ? firstTiles(view) : view,
    progress,
    note: damagedWords(damaged, reader.say),
  };
};

/** The links to the parts of the page; the overview's leads back to the filters that were set. The review has a page of its own. */
export const viewLinks = ({ say }: Reader): readonly ViewLink[] => {
  const search = shownSearch.value;
  const href = searchForOverview(readOverviewWish(search));
  return [
    { text: say('overview'), href, current: isOverview(search) },
    { text: say('review-title'), href: '/review.html', current: false },
  ];
};

/** A link to a metric takes the filters of the overview along, as the address has them. */
export const carryFilters = (search: string): string =>
  isOverview(search) ? search : withFilters(search, readOverviewWish(location.search));

/** Sets a filter, in the address too: each choice a step back, but not each letter of a text. */
export const changeFilter = (change: FilterChange): void => {
  const search = searchForOverview(changed(readOverviewWish(location.search), change));
  const address = `${location.pathname}${search === '?' ? '' : search}`;
  if (change.name === 'text') history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  shownSearch.value = search;
};
