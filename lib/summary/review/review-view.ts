import { accountTitle } from '../account-title';
import type { Reader } from '../reader';
import { accountReview, type AccountReview } from './account-review';
import { messagesOfWeek, type MessagesReview } from './messages-week';
import type { Reviewed, ReviewSource } from './review-source';
import { reviewedAccounts } from './reviewed-accounts';
import { dayText, todayInFull, weekInFull, weekText } from './week-words';
import { reviewWeeks, type ReviewWeek } from './weeks';

/** An entry of a list to choose from. */
export type Option = { readonly id: string; readonly text: string };

/** The weekly review. Every text is finished. */
export type ReviewView = {
  /** "16 Nov 2026 to 22 Nov 2026". */
  readonly period: string;
  /** When it was made, and up to when things were known. */
  readonly made: string;
  readonly weeks: readonly Option[];
  readonly week: string;
  /** Those that can be chosen; one alone needs no choice. */
  readonly choices: readonly Option[];
  readonly account: string;
  readonly accounts: readonly AccountReview[];
};

type Asked = { readonly week: ReviewWeek; readonly account: string | null; readonly reader: Reader };

const messagesIn = ({ account, week, reader }: Reviewed, { cases, inboxes }: ReviewSource) =>
  messagesOfWeek({
    messages: cases.filter(each => each.account === account.id),
    inbox: inboxes.find(each => each.account === account.id) ?? null,
    week,
    reader,
  });

const hasAny = ({ entries, actions }: Reviewed, messages: MessagesReview | null): boolean =>
  entries.length > 0 || actions.length > 0 || messages !== null;

const madeText = ({ id, last }: ReviewWeek, reader: Reader): string => {
  const made = todayInFull(reader);
  return id === ''
    ? reader.say('review-made', { made })
    : reader.say('review-made-then', { made, day: dayText(reader, last) });
};

const firstKnown = ({ series, cases }: ReviewSource): string =>
  [...series.flatMap(({ rows }) => rows.slice(0, 1)), ...cases]
    .map(({ firstSeen }) => firstSeen)
    .reduce((one, other) => (one < other ? one : other), '9');

/** The newest week, those of which something is known, and the one that is shown. */
const weekOptions = (source: ReviewSource, week: ReviewWeek, reader: Reader): readonly Option[] => {
  const first = firstKnown(source);
  const listed = reviewWeeks(reader.at, reader.timeZone).filter(
    ({ id, until }) => id === '' || until.toISOString() >= first,
  );
  const all = listed.some(({ id }) => id === week.id) ? listed : [...listed, week];
  return all.map(each => ({ id: each.id, text: weekText(each, reader) }));
};

/** The review of a week, of one account or all. `reader.at`: now. */
export const reviewView = (source: ReviewSource, { week, account, reader }: Asked): ReviewView => {
  const all = reviewedAccounts(source, week, reader)
    .map(reviewed => ({ reviewed, messages: messagesIn(reviewed, source) }))
    .filter(({ reviewed, messages }) => hasAny(reviewed, messages));
  const choices = all.map(({ reviewed: { account: each } }) => ({
    id: each.id,
    text: accountTitle(each, reader.say),
  }));
  const chosen = choices.some(({ id }) => id === account) ? (account ?? '') : '';
  const shown = all.filter(({ reviewed }) => chosen === '' || reviewed.account.id === chosen);
  return {
    period: weekInFull(week, reader),
    made: madeText(week, reader),
    weeks: weekOptions(source, week, reader),
    week: week.id,
    choices,
    account: chosen,
    accounts: shown.map(({ reviewed, messages }) => accountReview(reviewed, messages)),
  };
};
