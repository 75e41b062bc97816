import { findMetric } from '../catalogue/metrics';
import type { Account } from '../history/schema';
import type { Field, FiguresView } from '../own-figures/figures-view';
import { marketplaceCountry } from '../reader/marketplace';
import { accountTitle } from '../summary/account-title';
import type { Reader } from '../summary/reader';
import { countryName } from '../words/country-name';
import { metricName } from '../words/metric-name';
import type { Accounts } from './report-accounts';
import { reportReadings, type LeftOut } from './report-readings';
import type { AmazonReport } from './report-schema';

const marketplaceName = (id: string, { words }: Reader): string => {
  const code = marketplaceCountry(id);
  return (code === null ? null : countryName(words.language, code)) ?? id;
};

const fieldOf = (
  id: string,
  chosen: Accounts,
  accounts: readonly Account[],
  reader: Reader,
): Field<Accounts> => ({
  key: id,
  label: reader.say('report-account', { marketplace: marketplaceName(id, reader) }),
  value: chosen[id] ?? '',
  options: [
    { value: '', text: reader.say('figures-role-none') },
    ...accounts.map(account => ({ value: account.id, text: accountTitle(account, reader.say) })),
  ],
  open: false,
  change: account => ({ ...chosen, [id]: account }),
});

const leftText = ({ metric, why, days }: LeftOut, { words, say }: Reader): string => {
  const found = findMetric(metric);
  const name = found ? metricName(found, words.language) : metric;
  if (why === 'window') return say('report-window', { name, count: days });
  return say(`report-${why}`, { name });
};

/** Nobody is told whose the figures of a report are, so each account may have those of one marketplace only. */
const isTwice = (accounts: readonly string[]): boolean => new Set(accounts).size < accounts.length;

const foundText = (
  count: number,
  taken: readonly string[],
  accounts: readonly Account[],
  { say }: Reader,
): string => {
  if (accounts.length === 0) return say('figures-no-account');
  return isTwice(taken) ? say('report-twice') : say('figures-found', { count });
};

/** What is shown of a report before it is taken: whose numbers they are, how many, and what is left out. */
export const reportView = (
  { performanceMetrics }: AmazonReport,
  chosen: Accounts,
  accounts: readonly Account[],
  reader: Reader,
): FiguresView<Accounts> => {
  const all = performanceMetrics.map(of => ({ id: of.marketplaceId, ...reportReadings(of, reader.at) }));
  const taken = all.filter(({ id }) => (chosen[id] ?? '') !== '');
  const whose = taken.map(({ id }) => chosen[id] ?? '');
  const count = taken.reduce((sum, { readings }) => sum + readings.length, 0);
  const left = taken.flatMap(each => each.left.map(one => leftText(one, reader)));
  return {
    columns: [],
    rows: [],
    fields: all.map(({ id }) => fieldOf(id, chosen, accounts, reader)),
    found: foundText(count, whose, accounts, reader),
    faults: [...new Set(left)],
    more: null,
    ready: count > 0 && !isTwice(whose),
  };
};
