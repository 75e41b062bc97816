import { journalView } from '../../answer/journal-view';
import type { Action } from '../../journal/action';
import type { Deed } from '../../journal/deeds';
import type { ActionView } from '../../view';
import type { Known } from '../order';
import { seriesDetail, seriesName } from '../series-name';
import { entryBefore } from './entry-before';
import { reviewSubject } from './review-subject';
import type { Reviewed } from './review-source';

/** A step, and the figure by which it is told. `news`: what is said of it was not yet said before the week; '' where it was. */
export type TriedView = ActionView & { readonly figure: string; readonly news: string };

export type TriedList = {
  readonly steps: readonly TriedView[];
  /** How many more there are; 0 for none. */
  readonly more: number;
};

/** Steps of longer ago are in the journal; ms. Twelve weeks, in which a figure of four weeks is told at least once. */
const RECENT = 84 * 86_400_000;
const MOST = 12;

/**
 * The series by which a step is told: of its own kind of order before others, then in the catalogue's order of windows. Not
 * that which shows most: of several, one looks good by chance.
 */
const seriesFor = ({ entries }: Reviewed, { metric, scope }: Action): Known | null => {
  const place = ({ series: { key }, metric: { windows } }: Known): number =>
    (key.scope === scope ? 0 : 1000) + windows.indexOf(key.window);
  const ours = entries
    .filter(({ series: { key } }) => key.metric === metric)
    .filter(({ series: { key } }) => key.scope === scope || key.scope === 'all' || scope === 'all');
  return ours.toSorted((one, other) => place(one) - place(other))[0] ?? null;
};

const deedIn = (deeds: readonly Deed[] | undefined, { id }: Action): Deed | null =>
  deeds?.find(({ action }) => action.id === id) ?? null;

const TOLD: ReadonlySet<string> = new Set(['helped', 'worse', 'no-clear-effect']);

/** Is what the figures say of it another thing than before the week, and not merely that it is too early? */
const isNews = (reviewed: Reviewed, action: Action, entry: Known | null): boolean => {
  const now = entry && deedIn(reviewed.did.get(entry)?.deeds, action);
  if (!entry || !now || !TOLD.has(now.said.kind)) return false;
  const was = entryBefore(reviewed, entry);
  const before = was && deedIn(reviewed.didBefore.get(was)?.deeds, action);
  return before?.said.kind !== now.said.kind;
};

const plain = (
  { reader: { words, say, at, timeZone } }: Reviewed,
  { id, title, note, at: began }: Action,
) => ({
  id,
  day: words.formatDate(began, at, timeZone),
  title,
  note,
  outcome: say('no-such-metric'),
  tone: 'quiet' as const,
});

const stepView = (reviewed: Reviewed, action: Action): TriedView => {
  const entry = seriesFor(reviewed, action);
  const news = isNews(reviewed, action, entry) ? reviewed.reader.say('review-outcome-new') : '';
  if (entry === null) return { ...plain(reviewed, action), figure: '', news };
  const { reader } = reviewed;
  const subject = reviewSubject(reviewed, entry);
  const [told] = journalView({
    ...subject,
    deeds: subject.deeds?.filter(d => d.action.id === action.id) ?? [],
  }).entries;
  const figure = `${seriesName(entry.metric, reader)} · ${seriesDetail(entry.series.key, entry.metric, reader)}`;
  return { ...plain(reviewed, action), ...told, figure, news };
};

const newestFirst = (one: Action, other: Action): number =>
  Date.parse(other.at) - Date.parse(one.at) || (one.id < other.id ? -1 : 1);

/** What the seller did in the last twelve weeks, newest first, and older steps of which the week brought news. */
export const triedIn = (reviewed: Reviewed): TriedList => {
  const { actions, week } = reviewed;
  const until = week.until.getTime();
  const begun = actions.filter(({ at }) => Date.parse(at) <= until);
  const shown = begun
    .filter(
      action =>
        until - Date.parse(action.at) <= RECENT || isNews(reviewed, action, seriesFor(reviewed, action)),
    )
    .toSorted(newestFirst);
  return {
    steps: shown.slice(0, MOST).map(action => stepView(reviewed, action)),
    more: Math.max(0, shown.length - MOST),
  };
};
