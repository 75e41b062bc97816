import type { Account } from '../history/schema';
import { accountTitle } from './account-title';
import { isWished, searchFor, type Wish } from './history-address';
import type { Known, Ordered } from './order';
import type { Reader } from './reader';
import { reportDetail, seriesName, seriesDetail } from './series-name';

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
export type Choice = Known & {
  readonly account: Account;
  /** All series of the account, itself among them: they are judged together. */
  readonly company: readonly Known[];
};

const choicesOf = ({ account, entries }: Ordered): readonly Choice[] =>
  entries.map(entry => Object.assign({ account, company: entries }, entry));

/** The neediest of the series that the address asks for; null when there is none of them. */
export const choose = (all: readonly Ordered[], wish: Wish): Choice | null =>
  all
    .flatMap(choicesOf)
    .find(({ account, series: { key, kind } }) => isWished(wish, account.id, key, kind)) ?? null;

type Shown = { readonly chosen: Choice | null; readonly wish: Wish; readonly reader: Reader };

const linkOf = (choice: Choice, { chosen, wish, reader }: Shown): SeriesLinkView => {
  const { account, series, metric, latest } = choice;
  const { words } = reader;
  return {
    search: searchFor(account.id, series.key, wish.range, series.kind),
    name: seriesName(metric, reader),
    detail:
      series.kind === 'report' ? reportDetail(series.key, reader) : seriesDetail(series.key, metric, reader),
    value: latest.value === null ? words.say('none') : words.formatValue(metric.unit, latest.value),
    chosen: chosen?.series === series,
  };
};

/** The accounts with their series, in the popup's order. */
export const accountList = (all: readonly Ordered[], shown: Shown): readonly AccountListView[] =>
  all.map(each => ({
    id: each.account.id,
    title: accountTitle(each.account, shown.reader.say),
    series: choicesOf(each).map(choice => linkOf(choice, shown)),
  }));
