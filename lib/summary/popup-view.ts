import type { ListedSeries } from '../history/series';
import type { Account } from '../history/schema';
import { accountTitle } from './account-title';
import { metricRow, type MetricRowView } from './metric-row';
import { byNeed, knownOf } from './order';
import { pageLinks, type PageLinkView } from './page-links';
import type { Reader } from './reader';

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
};

const accountView = (account: Account, all: readonly ListedSeries[], reader: Reader): AccountView => {
  const own = all.filter(entry => entry.account === account.id).flatMap(knownOf);
  return {
    id: account.id,
    title: accountTitle(account, reader.say),
    links: pageLinks(own, account, reader),
    rows: byNeed(own, account).map(entry => metricRow(entry, account, reader)),
  };
};

/** Accounts as history orders them, each with its metrics, the neediest first. Accounts without a reading are left out. */
export const popupView = ({ accounts, series, skipped }: Summed, reader: Reader): PopupView => ({
  accounts: accounts
    .map(account => accountView(account, series, reader))
    .filter(({ rows }) => rows.length > 0),
  note: skipped === 0 ? null : reader.say('skipped', { count: skipped }),
});
