import type { EvidenceFile, FileEntry } from '../../evidence/file-schema';
import type { Reader } from '../reader';
import { reportDetail } from '../series-name';
import type { TableView } from '../value-table';
import { exactMoment } from './moment';

type Seen = FileEntry['readings'][number];
type Line = { readonly key: string; readonly entry: FileEntry; readonly reading: Seen };

/** More rows would be a hundred printed pages. */
const MOST_LISTED = 3000;

const linesOf = ({ chains }: EvidenceFile): readonly Line[] =>
  chains.flatMap(({ start, entries }) =>
    entries.flatMap(entry =>
      entry.readings.map((reading, index) => ({ key: `${start.chain}/${entry.n}/${index}`, entry, reading })),
    ),
  );

/** A metric that is not known here, as another seller's own, has no unit: its figures are plain numbers. */
const unitOf = ({ metric }: Seen, { metrics }: Reader) => metrics.find(metric)?.unit ?? 'count';

const figure = (reading: Seen, value: number | null, reader: Reader): string =>
  value === null ? '' : reader.words.formatValue(unitOf(reading, reader), value);

const targetOf = (reading: Seen, reader: Reader): string =>
  reading.target === null
    ? ''
    : `${reading.target.bound === 'under' ? '<' : '>'} ${reader.words.formatTarget(unitOf(reading, reader), reading.target.value)}`;

const countsOf = ({ counts }: Seen, { words }: Reader): string =>
  counts
    ? words.say('counts.of', {
        part: words.formatCount(counts.part),
        whole: words.formatCount(counts.whole),
      })
    : '';

/** The label alone is that of several series: whose orders, and over which time. */
const detailOf = (reading: Seen, reader: Reader): string =>
  reading.source === 'report'
    ? reportDetail(reading, reader)
    : [reader.words.windowName(reading.window), reader.words.scopeName(reading.scope)].join(' · ');

const periodOf = ({ period }: Seen): string => (period ? `${period.start} – ${period.end}` : '');

const cellsOf = ({ entry, reading }: Line, reader: Reader): readonly string[] => [
  exactMoment(entry.at, reader),
  String(entry.n),
  `${entry.host}${entry.page}`,
  `${reading.label} · ${detailOf(reading, reader)}`,
  figure(reading, reading.value, reader) || reader.words.say('none'),
  targetOf(reading, reader),
  countsOf(reading, reader),
  figure(reading, reading.average, reader),
  figure(reading, reading.top, reader),
  periodOf(reading),
  reading.before === null ? '' : exactMoment(reading.before, reader),
];

const HEAD = [
  'date',
  'evidence-number',
  'evidence-page',
  'evidence-name',
  'value',
  'target',
  'counts',
  'average',
  'top',
  'period',
  'evidence-still',
] as const;

/** What was seen, a row a reading, oldest first; `rest`: how many are not listed. Columns that hold nothing are left out. */
export const readingTable = (
  file: EvidenceFile,
  caption: string,
  reader: Reader,
): { readonly table: TableView; readonly listed: number; readonly all: number } => {
  const lines = linesOf(file);
  const shown = lines.slice(0, MOST_LISTED).map(line => ({ key: line.key, cells: cellsOf(line, reader) }));
  const isUsed = (_: unknown, column: number): boolean => shown.some(({ cells }) => cells[column] !== '');
  const table = {
    caption,
    head: HEAD.filter(isUsed).map(key => reader.say(key)),
    rows: shown.map(({ key, cells }) => ({ key, cells: cells.filter(isUsed) })),
  };
  return { table, listed: shown.length, all: lines.length };
};
