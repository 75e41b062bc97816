import { valueText, type Subject } from '../answer/subject';
import type { Period, Reading } from '../reading';
import type { Reader } from './reader';
import { SHOWN, type TableView } from './value-table';

/** "1 Jul – 29 Jul", or the day alone where it is one. */
export const periodText = ({ start, end }: Period, { words, at }: Reader): string => {
  const dates = { start: words.formatDate(start, at), end: words.formatDate(end, at) };
  return start === end ? dates.end : words.say('period.of', dates);
};

const countsText = ({ counts }: Reading, { words }: Reader): string =>
  counts
    ? words.say('counts.of', {
        part: words.formatCount(counts.part),
        whole: words.formatCount(counts.whole),
      })
    : '';

/** The newest rows of a report first, each with the days that it is about; counts only where there are any. */
export const reportTable = (rows: readonly Reading[], subject: Subject, reader: Reader): TableView => {
  const shown = rows.slice(-SHOWN).toReversed();
  const hasCounts = shown.some(({ counts }) => counts !== null);
  return {
    caption: reader.say('last-of', { count: shown.length }),
    head: [reader.say('period'), reader.say('value'), ...(hasCounts ? [reader.say('counts')] : [])],
    rows: shown.map(row => ({
      key: `${row.period?.start}/${row.period?.end}`,
      cells: [
        row.period ? periodText(row.period, reader) : '',
        valueText(subject, row.value),
        ...(hasCounts ? [countsText(row, reader)] : []),
      ],
    })),
  };
};
