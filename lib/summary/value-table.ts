import type { Metric } from '../catalogue/metric';
import type { Reading } from '../reading';
import type { PageWords } from '../words/pages/page-words';
import type { Reader } from './reader';

/** The last values as a table; columns that hold nothing at all are left out. */
export type TableView = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
};

/** How many values the table shows. */
export const SHOWN = 30;

type Column = { readonly head: Parameters<PageWords>[0]; readonly cell: (reading: Reading) => string };

const columnsFor = ({ unit }: Metric, { words, at, timeZone }: Reader): readonly Column[] => {
  const figure = (value: number | null): string => (value === null ? '' : words.formatValue(unit, value));
  const target = (value: number | undefined): string =>
    value === undefined ? '' : words.formatTarget(unit, value);
  return [
    { head: 'date', cell: ({ firstSeen }) => words.formatDate(firstSeen, at, timeZone) },
    { head: 'value', cell: ({ value }) => figure(value) || words.say('none') },
    {
      head: 'counts',
      cell: ({ counts }) =>
        counts
          ? words.say('counts.of', {
              part: words.formatCount(counts.part),
              whole: words.formatCount(counts.whole),
            })
          : '',
    },
    { head: 'average', cell: ({ average }) => figure(average) },
    { head: 'top', cell: ({ top }) => figure(top) },
    { head: 'target', cell: reading => target(reading.target?.value) },
  ];
};

/** The newest readings first, at most thirty. `rows` ascend. */
export const valueTable = (rows: readonly Reading[], metric: Metric, reader: Reader): TableView => {
  const shown = rows.slice(-SHOWN).toReversed();
  const columns = columnsFor(metric, reader).filter(({ cell }) => shown.some(row => cell(row) !== ''));
  return {
    caption: reader.say('last-of', { count: shown.length }),
    head: columns.map(({ head }) => reader.say(head as 'date')),
    rows: shown.map(row => ({ key: row.firstSeen, cells: columns.map(({ cell }) => cell(row)) })),
  };
};
