import { accountTitle } from '../account-title';
import { seriesName } from '../series-name';
import { changedItems } from './changed';
import { figuresTable, type FiguresTable } from './figures-table';
import type { ItemView } from './item-view';
import type { MessagesReview } from './messages-week';
import { targetItems } from './near-targets';
import { nextSteps, type NextStepView } from './next-steps';
import { readDay } from './read-day';
import type { Reviewed } from './review-source';
import { isReadIn } from './review-subject';
import { triedIn, type TriedList } from './tried';

/** The review of one account. Every text is finished. */
export type AccountReview = {
  readonly id: string;
  readonly title: string;
  /** Sentences about the whole: a quiet week, figures too young to judge, figures that were not read. */
  readonly lead: readonly string[];
  /** Was anything read in the week? Else nothing can have changed in it. */
  readonly isRead: boolean;
  /** Is the week told in the lead's one sentence? Then `changed` and `targets` are empty and need no words. */
  readonly isQuiet: boolean;
  readonly changed: readonly ItemView[];
  readonly targets: readonly ItemView[];
  readonly tried: TriedList;
  readonly next: readonly NextStepView[];
  readonly messages: MessagesReview | null;
  readonly figures: FiguresTable;
};

const MOST_NAMED = 6;

/** Which figures were not read in the week, each with its age: what is said of them is of then. */
const unreadLead = (reviewed: Reviewed): readonly string[] => {
  const { entries, reader } = reviewed;
  const unread = entries.filter(entry => !isReadIn(reviewed, entry));
  if (unread.length === 0) return [];
  if (unread.length === entries.length) return [reader.say('review-nothing-read')];
  const named = unread
    .slice(0, MOST_NAMED)
    .map(({ metric, latest }) => `${seriesName(metric, reader)} (${readDay(latest.lastSeen, reader).text})`);
  const names = [...named, ...(unread.length > MOST_NAMED ? ['…'] : [])].join(' · ');
  return [reader.say('review-unread', { count: unread.length, names })];
};

/** Of how many figures nothing can be said of a change yet. */
const youngLead = ({ entries, reader }: Reviewed): readonly string[] => {
  const count = entries.filter(
    ({ verdict }) =>
      verdict?.kind === 'value' && (verdict.trend.kind === 'too-few' || verdict.trend.kind === 'too-little'),
  ).length;
  return count === 0 ? [] : [reader.say('review-young', { count })];
};

const quietLead = (reviewed: Reviewed, isQuiet: boolean): readonly string[] => {
  const count = reviewed.entries.filter(entry => isReadIn(reviewed, entry)).length;
  return isQuiet ? [reviewed.reader.say('review-quiet', { count })] : [];
};

/** What a team goes through for one account. */
export const accountReview = (reviewed: Reviewed, messages: MessagesReview | null): AccountReview => {
  const { account, entries, reader } = reviewed;
  const [changed, targets] = [changedItems(reviewed), targetItems(reviewed)];
  const tried = triedIn(reviewed);
  const isRead = entries.some(entry => isReadIn(reviewed, entry));
  const isNews = changed.length + targets.length > 0 || tried.steps.some(({ news }) => news !== '');
  const isQuiet = isRead && !isNews && messages?.isLate !== true;
  return {
    id: account.id,
    title: accountTitle(account, reader.say),
    lead: [...quietLead(reviewed, isQuiet), ...unreadLead(reviewed), ...youngLead(reviewed)],
    isRead,
    isQuiet,
    changed,
    targets,
    tried,
    next: nextSteps(reviewed),
    messages,
    figures: figuresTable(reviewed),
  };
};
