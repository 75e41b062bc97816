import type { ListedSeries } from '../history/series';
import type { Account } from '../history/schema';
import { accountTitle } from './account-title';
import { isWished, searchFor, type Wish } from './history-address';
import { byNeed, knownOf, type Known } from './order';
import type { Reader } from './reader';
import { seriesDetail } from './series-name';

/** A link to a series in the list at the side; `chosen` is the one that is shown. */
export type SeriesLinkView = {
  readonly search: string;
  readonly name: string;
  readonly detail: string;
  readonly value: string;
  readonly chosen: boolean;
};

export type AccountListView = {
  readonly id: string;
  readonly title: string;
  readonly series: readonly SeriesLinkView[];
};

/** The series that the page shows, with what is needed to read it from history. */
export type Choice = Known & { readonly account: Account };

const entriesOf = (accounts: readonly Account[], series: readonly ListedSeries[]): readonly Choice[] =>
  accounts.flatMap(account =>
    byNeed(series.filter(entry => entry.account === account.id).flatMap(knownOf), account).map(entry =>
      Object.assign({ account }, entry),
    ),
  );

/**
 * The first series that the address asks for, or the neediest of the first account when it asks for
 * none; null when what it asks for does not exist.
 */
export const choose = (
  accounts: readonly Account[],
  series: readonly ListedSeries[],
  wish: Wish,
): Choice | null =>
  entriesOf(accounts, series).find(({ account, series: { key } }) => isWished(wish, account.id, key)) ?? null;

const linkOf = (
  { account, series, metric, latest }: Choice,
  chosen: Choice | null,
  wish: Wish,
  reader: Reader,
): SeriesLinkView => ({
  search: searchFor(account.id, series.key, wish.range),
  name: metric.name,
  detail: seriesDetail(series.key, metric, reader),
  value:
    latest.value === null ? reader.words.say('none') : reader.words.formatValue(metric.unit, latest.value),
  chosen: chosen !== null && chosen.series === series,
});

/** The accounts with their series, in the popup's order. */
export const accountList = (
  accounts: readonly Account[],
  series: readonly ListedSeries[],
  { chosen, wish, reader }: { readonly chosen: Choice | null; readonly wish: Wish; readonly reader: Reader },
): readonly AccountListView[] =>
  accounts.map(account => ({
    id: account.id,
    title: accountTitle(account, reader.say),
    series: entriesOf([account], series).map(entry => linkOf(entry, chosen, wish, reader)),
  }));
