import type { Damaged } from '../history/damaged';
import { damagedWords } from './damaged-words';
import type { ListedSeries } from '../history/series';
import type { Account } from '../history/schema';
import type { Action } from '../journal/action';
import { accountTitle } from './account-title';
import { metricRow, type MetricRowView } from './metric-row';
import { inOrder, type Ordered } from './order';
import { pageLinks, type PageLinkView } from './page-links';
import type { Reader } from './reader';
import type { Doings } from './row-step';

export type AccountView = {
  readonly id: string;
  readonly title: string;
  readonly links: readonly PageLinkView[];
  readonly rows: readonly MetricRowView[];
};

/** The popup with a history that can be read; `accounts` is empty before the first reading. */
export type PopupView = {
  readonly accounts: readonly AccountView[];
  /** A sentence about damaged rows, or null. */
  readonly note: string | null;
};

/** What history gave for the popup. */
export type Summed = {
  readonly accounts: readonly Account[];
  readonly series: readonly ListedSeries[];
  readonly skipped: number;
  /** What was skipped, by kind; where it is left out, readings. */
  readonly damaged?: Damaged;
};

type Shown = { readonly doings: Doings; readonly reader: Reader; readonly unwanted: readonly string[] };

const accountView = ({ account, entries }: Ordered, { doings, reader, unwanted }: Shown): AccountView => ({
  id: account.id,
  title: accountTitle(account, reader.say),
  links: pageLinks(entries, account, reader),
  rows: entries
    .filter(({ metric }) => !unwanted.includes(metric.id))
    .map(entry => metricRow(entry, account, reader, doings)),
});

const doingsIn = ({ id }: Account, series: readonly ListedSeries[], actions: readonly Action[]): Doings => ({
  actions: actions.filter(({ account }) => account === id),
  reports: series.filter(({ account, kind }) => account === id && kind === 'report'),
});

/** Every account with its metrics, the neediest first, without those that the seller does not want to see. `actions`: what was done, in any account. */
export const popupView = (
  { accounts, series, skipped, damaged = { readings: skipped } }: Summed,
  reader: Reader,
  unwanted: readonly string[] = [],
  actions: readonly Action[] = [],
): PopupView => ({
  accounts: inOrder(accounts, series, reader).map(each =>
    accountView(each, { doings: doingsIn(each.account, series, actions), reader, unwanted }),
  ),
  note: damagedWords(damaged, reader.say),
});
