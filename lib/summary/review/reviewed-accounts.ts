import { titledIn } from '../../answer/titled';
import type { Account } from '../../history/schema';
import type { ListedSeries } from '../../history/series';
import { contactsOf } from '../../messages/case-contacts';
import { ownMessagesOf, type OwnMessages } from '../../messages/own-messages';
import { inOrder, type Known, type Ordered } from '../order';
import type { Reader } from '../reader';
import { reviewDeeds } from './review-deeds';
import type { Reviewed, ReviewSource } from './review-source';
import { seriesAsOf } from './series-as-of';
import type { ReviewWeek } from './weeks';

/** What was known at an instant: the accounts' series in order of need, and the reports. */
type Then = {
  readonly at: Pick<Reader, 'at' | 'timeZone' | 'metrics'>;
  readonly ordered: readonly Ordered[];
  readonly series: readonly ListedSeries[];
};

const isOf =
  ({ id }: Account) =>
  ({ account }: { readonly account: string }): boolean =>
    account === id;

const thenOf = (source: ReviewSource, series: readonly ListedSeries[], at: Then['at']): Then => ({
  at,
  series,
  ordered: inOrder(source.accounts, series, at),
});

const entriesIn = ({ ordered }: Then, { id }: Account): readonly Known[] =>
  ordered.find(({ account }) => account.id === id)?.entries ?? [];

const reportsIn = ({ series }: Then, account: Account): readonly ListedSeries[] =>
  series.filter(isOf(account)).filter(({ kind }) => kind === 'report');

/** Accounts with a figure, the neediest first, and behind them those that have messages or steps alone. */
const accountsIn = ({ accounts }: ReviewSource, { ordered }: Then): readonly Account[] => {
  const first = ordered.map(({ account }) => account);
  return [...first, ...accounts.filter(({ id }) => !first.some(each => each.id === id))];
};

const ownOf = (
  { cases, stores }: ReviewSource,
  { id }: Account,
  { at, timeZone }: Then['at'],
): OwnMessages | null => {
  const store = stores.get(id) ?? id;
  const contacts = cases.filter(({ account }) => account === store).flatMap(contactsOf);
  return contacts.length === 0 ? null : ownMessagesOf(contacts, at.getTime(), timeZone);
};

/** Every account as it was known at the end of a week and when it began. `reader.at` may be any instant. */
export const reviewedAccounts = (
  source: ReviewSource,
  week: ReviewWeek,
  reader: Reader,
): readonly Reviewed[] => {
  const { timeZone, metrics } = reader;
  const listed = week.id === '' ? source.series : seriesAsOf(source.series, week.until);
  const end = thenOf(source, listed, { at: week.until, timeZone, metrics });
  const justBefore = new Date(week.from.getTime() - 1);
  const start = thenOf(source, seriesAsOf(listed, justBefore), { at: justBefore, timeZone, metrics });
  return accountsIn(source, end).map(account => {
    const [entries, before] = [entriesIn(end, account), entriesIn(start, account)];
    const [reports, early] = [reportsIn(end, account), reportsIn(start, account)];
    const ours = titledIn(source.actions.filter(isOf(account)), reader.words.language);
    const actions = ours.filter(({ at }) => Date.parse(at) <= week.until.getTime());
    return {
      account,
      entries,
      before,
      reports,
      actions,
      choices: source.choices,
      did: reviewDeeds(entries, { actions, reports }, end.at),
      didBefore: reviewDeeds(before, { actions, reports: early }, start.at),
      own: ownOf(source, account, end.at),
      week,
      reader: { ...reader, at: week.until },
    };
  });
};
