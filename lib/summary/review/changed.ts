import type { Subject } from '../../answer/subject';
import { changeRow, trendSentence } from '../../answer/trend-words';
import type { Trend } from '../../insight/trend';
import type { Known } from '../order';
import { entryBefore } from './entry-before';
import { itemView, type ItemView } from './item-view';
import type { Reviewed } from './review-source';
import { isReadIn, reviewSubject } from './review-subject';
import { dayBefore, dayText } from './week-words';

type Moved = Extract<Trend, { readonly since: string }>;

const movedOf = ({ verdict }: Known): Moved | null =>
  verdict?.kind === 'value' && 'since' in verdict.trend ? verdict.trend : null;

/** "12 of 988 lately, 5 of 2,000 before; 61 readings, 3 Sep to 20 Nov" */
const basisLine = ({ reader }: Reviewed, subject: Subject, trend: Moved): string => {
  const { words, say, at, timeZone } = reader;
  const { rows } = subject;
  const [first, last] = [rows[0], rows.at(-1)];
  const [, , basis = ''] = changeRow(subject, trend)[0] ?? [];
  const dayOf = (iso: string): string => words.formatDate(iso, at, timeZone);
  return say('review-based', {
    basis,
    count: rows.length,
    from: first ? dayOf(first.firstSeen) : '',
    to: last ? dayOf(last.lastSeen) : '',
  });
};

const sinceLine = (reviewed: Reviewed, trend: Moved, before: Known | null): readonly string[] => {
  if (before === null) return [];
  const { reader, week } = reviewed;
  const day = dayText(reader, dayBefore(week));
  return [reader.say(movedOf(before)?.kind === trend.kind ? 'review-already' : 'review-new', { day })];
};

const changedItem = (reviewed: Reviewed, entry: Known): readonly ItemView[] => {
  const trend = movedOf(entry);
  if (trend === null || !isReadIn(reviewed, entry)) return [];
  const subject = reviewSubject(reviewed, entry);
  const sentence = trendSentence(subject, trend);
  const lines = [
    ...(sentence === null ? [] : [sentence]),
    ...sinceLine(reviewed, trend, entryBefore(reviewed, entry)),
    basisLine(reviewed, subject, trend),
  ];
  return [itemView(reviewed, entry, subject, { lines, rows: [] })];
};

/** What was worse or better beyond chance when the week began and is so no more. */
const settledItem = (reviewed: Reviewed, entry: Known): readonly ItemView[] => {
  const before = entryBefore(reviewed, entry);
  const was = before && movedOf(before);
  if (!was || movedOf(entry) !== null || !isReadIn(reviewed, entry)) return [];
  const { reader, week } = reviewed;
  const line = reader.say(`review-settled-${was.kind}`, { day: dayText(reader, dayBefore(week)) });
  return [itemView(reviewed, entry, reviewSubject(reviewed, entry), { lines: [line], rows: [] })];
};

/** The figures, read in the week, of which a change beyond chance is known, or was when it began; the neediest first. */
export const changedItems = (reviewed: Reviewed): readonly ItemView[] => [
  ...reviewed.entries.flatMap(entry => changedItem(reviewed, entry)),
  ...reviewed.entries.flatMap(entry => settledItem(reviewed, entry)),
];
