import { dayTeller, type Day } from '../../insight/day';
import type { Reading } from '../../reading';
import { judgedRows } from '../judged-together';
import { gapOf, subjectOf, type GapView } from '../listed-subject';
import type { Known } from '../order';
import { passingLine } from '../passing-line';
import { seriesDetail, seriesName } from '../series-name';
import { entryKey } from './entry-before';
import { readDay, type ReadDay } from './read-day';
import type { Reviewed } from './review-source';
import { dayBefore, dayText } from './week-words';

/** A figure with its values at three dates. */
export type FigureRow = {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly values: readonly string[];
  readonly gap: GapView;
  readonly read: ReadDay;
};

export type FiguresTable = { readonly head: readonly string[]; readonly rows: readonly FigureRow[] };

/** A value as of a day may be a week old, not more: else it would be another time's. */
const AT_MOST = 7;
const FOUR_WEEKS = 28;
const NOTHING = '–';

const valueAt = (rows: readonly Reading[], day: Day, dayOf: (at: Date) => Day): number | null => {
  const known = rows.findLast(({ firstSeen }) => dayOf(new Date(firstSeen)) <= day);
  return known && day - dayOf(new Date(known.lastSeen)) < AT_MOST ? known.value : null;
};

/** The days of the table: four weeks before the week's last, the last before the week, the last. */
const daysOf = ({ week }: Reviewed): readonly Day[] => [week.last - FOUR_WEEKS, dayBefore(week), week.last];

const rowOf = (reviewed: Reviewed, entry: Known): FigureRow => {
  const { account, reader } = reviewed;
  const { metric, series, latest } = entry;
  const dayOf = dayTeller(reader.timeZone);
  const rows = judgedRows(entry);
  const subject = subjectOf(entry, account, reader);
  const text = (value: number | null): string =>
    value === null ? NOTHING : reader.words.formatValue(metric.unit, value);
  return {
    key: entryKey(entry),
    name: seriesName(metric, reader),
    detail: seriesDetail(series.key, metric, reader),
    values: daysOf(reviewed).map(day => text(valueAt(rows, day, dayOf))),
    gap: passingLine(entry, subject) ?? gapOf(subject),
    read: readDay(latest.lastSeen, reader),
  };
};

/** All figures of an account at the week's end, the week before and four weeks before, the neediest first. */
export const figuresTable = (reviewed: Reviewed): FiguresTable => {
  const { reader, entries } = reviewed;
  const { say } = reader;
  const dates = [...new Set(daysOf(reviewed))].map(day => dayText(reader, day));
  return {
    head: [say('review-figure'), ...dates, say('review-verdict'), say('review-read')],
    rows: entries.map(entry => rowOf(reviewed, entry)),
  };
};
