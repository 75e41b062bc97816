import { marketplaceOf } from '../answer/marketplace';
import { targetFigure, targetMarkText } from '../answer/target-words';
import type { Metric, Window } from '../catalogue/metric';
import type { Point } from '../chart/chart-types';
import type { Stretch, Track } from '../chart/plot-columns';
import type { Part, Role } from '../chart/plot-layout';
import { dayOfDate, dayTeller, daysOf, type Day } from '../insight/day';
import { wilson } from '../insight/interval';
import { soundCounts } from '../insight/sound-counts';
import { ownBeside, targetOf, type KnownTarget } from '../insight/target';
import type { Reading } from '../reading';
import type { Choice } from './history-view';
import { allPoints } from './line';
import type { Reader } from './reader';

/** A series in a plot. `name` stands at its line; '' where it is the only one. Rows ascend. */
export type PlotSeries = {
  readonly choice: Choice;
  readonly name: string;
  readonly rows: readonly Reading[];
};

export type PartTrack = Part & { readonly track: Track };

/** A four-week mean still speaks of the days of its own window; a figure without an end is good for as long. */
const MONTH = 28;
const wordless = (): string => '';

type Held = { readonly day: Day; readonly value: number | null };

/** Values that stand until the next reading, but no longer than `most` days; equal ones that touch are one. */
const heldOver = (held: readonly Held[], most: number, today: Day): readonly Stretch[] => {
  const stretches: { from: Day; to: Day; value: number | null }[] = [];
  held.forEach(({ day, value }, index) => {
    const next = held[index + 1]?.day ?? Math.max(today, day) + 1;
    const last = stretches.at(-1);
    const to = Math.max(day, Math.min(next - 1, day + most - 1));
    if (last && last.value === value && last.to === day - 1) last.to = to;
    else stretches.push({ from: day, to, value });
  });
  return stretches;
};

/** The last reading of each day, ascending. */
const byDay = (
  rows: readonly Reading[],
  { timeZone }: Reader,
): readonly (Reading & { readonly day: Day })[] => {
  const dayOf = dayTeller(timeZone);
  const days = new Map(rows.map(row => [dayOf(new Date(row.firstSeen)), row]));
  return Array.from(days, ([day, row]) => ({ ...row, day })).toSorted((one, other) => one.day - other.day);
};

/** Where the true rate plausibly lies, of readings whose counts are theirs (Wilson, 95 %). */
const bandOf = (rows: readonly Reading[], { unit }: Metric, reader: Reader): readonly PartTrack[] => {
  if (unit !== 'rate') return [];
  const known = byDay(rows, reader).flatMap(({ day, value, counts }) => {
    const interval = value !== null && counts !== null && soundCounts(value, counts) ? wilson(counts) : null;
    return interval ? [{ day, ...interval }] : [];
  });
  const edge = (role: 'low' | 'high'): PartTrack => ({
    role,
    line: 0,
    wordOf: wordless,
    track: { kind: 'spots', spots: known.map(each => ({ day: each.day, value: each[role] })) },
  });
  return known.length === 0 ? [] : [edge('low'), edge('high')];
};

type TargetAt = (row: Reading) => KnownTarget | null;

/** A target of each row; it stands until the next reading. */
const targetTrack = (
  { choice: { metric }, rows }: PlotSeries,
  reader: Reader,
  targetAt: TargetAt,
): readonly PartTrack[] => {
  const texts = new Map<number, string>();
  const { words } = reader;
  const held = byDay(rows, reader).map(row => {
    const target = targetAt(row);
    if (target) texts.set(target.value, targetMarkText(target, targetFigure(target, metric, words), words));
    return { day: row.day, value: target?.value ?? null };
  });
  const today = dayTeller(reader.timeZone)(reader.at);
  const wordOf = (value: number): string =>
    texts.get(value) ?? words.say('mark.target', { value: words.formatTarget(metric.unit, value) });
  return texts.size === 0
    ? []
    : [
        {
          role: 'target',
          line: 0,
          wordOf,
          track: { kind: 'held', stretches: heldOver(held, Infinity, today) },
        },
      ];
};

/**
 * The target as each page stated it, or the bundled one where it stated none; and beside it the seller's own, as it is now:
 * what it was before is not kept.
 */
const targetTracks = (series: PlotSeries, reader: Reader): readonly PartTrack[] => {
  const { metric, account } = series.choice;
  const country = marketplaceOf(account);
  const first: TargetAt = row => targetOf(row, metric, country);
  return [
    ...targetTrack(series, reader, first),
    ...targetTrack(series, reader, row => ownBeside(metric, first(row))),
  ];
};

/** A benchmark as the pages stated it; it is good for the days of its window. */
const benchmarkTrack = (
  { choice: { metric, series }, rows }: PlotSeries,
  role: 'average' | 'top',
  reader: Reader,
): readonly PartTrack[] => {
  if (rows.every(row => row[role] === null)) return [];
  const held = byDay(rows, reader).map(row => ({ day: row.day, value: row[role] }));
  const today = dayTeller(reader.timeZone)(reader.at);
  const { words } = reader;
  const wordOf = (value: number): string =>
    words.say(`mark.${role}`, { value: words.formatValue(metric.unit, value) });
  const stretches = heldOver(held, daysOf(series.key.window) ?? MONTH, today);
  return [{ role, line: 0, wordOf, track: { kind: 'held', stretches } }];
};

const importedOf = (rows: readonly Reading[], reader: Reader): readonly Point[] =>
  byDay(rows, reader).flatMap(({ day, value, source }) => (source === 'import' ? [{ day, value }] : []));

const lineParts = ({ rows, name }: PlotSeries, line: number, reader: Reader): readonly PartTrack[] => {
  const part = (role: Role, spots: readonly Point[], wordOf: Part['wordOf']): PartTrack => ({
    role,
    line,
    wordOf,
    track: { kind: 'spots', spots },
  });
  const imported = importedOf(rows, reader);
  return [
    part('value', allPoints(rows, reader.timeZone), () => name),
    ...(imported.length > 0 ? [part('imported', imported, wordless)] : []),
  ];
};

/** The rows of a report as steps over their days. */
const stepsOf = (rows: readonly Reading[]): readonly Stretch[] =>
  rows.flatMap(({ period, value }) =>
    period ? [{ from: dayOfDate(period.start), to: dayOfDate(period.end), value }] : [],
  );

/** The columns of a series of readings and those shown with it, references of the first one only. */
export const tracksOf = (all: readonly PlotSeries[], reader: Reader): readonly PartTrack[] => {
  const [main] = all;
  if (!main) return [];
  return [
    ...bandOf(main.rows, main.choice.metric, reader),
    ...targetTracks(main, reader),
    ...benchmarkTrack(main, 'average', reader),
    ...benchmarkTrack(main, 'top', reader),
    ...all.flatMap((series, line) => lineParts(series, line, reader)),
  ];
};

/** The columns of a report's rows, one for each kind of period. */
export const reportTracks = (
  rows: readonly Reading[],
  line: number,
  nameOf: (window: Window) => string,
): readonly PartTrack[] =>
  Array.from(
    Map.groupBy(rows, row => row.window),
    ([window, of]) => ({
      role: 'report' as const,
      line,
      wordOf: () => nameOf(window),
      track: { kind: 'held' as const, stretches: stepsOf(of) },
    }),
  );
