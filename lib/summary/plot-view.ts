import type { Metric } from '../catalogue/metric';
import { columnsOf, reachOf } from '../chart/plot-columns';
import type { Plot } from '../chart/plot-layout';
import { baseOf } from '../chart/points';
import { within, type Span } from '../chart/span';
import { dateOfDay, dayTeller, type Day } from '../insight/day';
import type { Reading } from '../reading';
import { accountTitle } from './account-title';
import type { Range } from './history-address';
import { companionId, MOST_TOGETHER, withCompanions } from './plot-address';
import type { Choice } from './history-view';
import type { PlotMark } from './plot-marks';
import { plotTable, type PlotTable } from './plot-table';
import type { PartTrack, PlotSeries } from './plot-tracks';
import type { Reader } from './reader';

/** A series that is or can be shown with the chosen one; `search` leads to the page with or without it. */
export type CompanionView = { readonly name: string; readonly search: string; readonly shown: boolean };

/** One metric over time, to be zoomed: what is drawn, what happened, and the table behind it. */
export type PlotView = {
  /** Changes where the zoom should begin anew. */
  readonly key: string;
  readonly plot: Plot;
  /** The days of the range that was chosen. */
  readonly start: Span;
  /** The days that the address asks for, else those of the range. */
  readonly first: Span;
  readonly marks: readonly PlotMark[];
  readonly table: PlotTable;
  readonly companions: readonly CompanionView[];
  readonly dayText: (day: Day) => string;
  readonly valueText: (value: number) => string;
  /** A value of the axis, as short as it goes. */
  readonly tickText: (value: number) => string;
  /** What the lines show in these days, in words. */
  readonly sayOf: (span: Span) => string;
  /** That these references are not in the drawing. */
  readonly outsideText: (words: readonly string[]) => string;
};

/** What can stand and stands beside the chosen series, and what the address says. */
export type Together = {
  readonly possible: readonly Choice[];
  readonly shown: readonly { readonly choice: Choice; readonly rows: readonly Reading[] }[];
  readonly search: string;
  readonly zoom: Span | null;
};

export const ALONE: Together = { possible: [], shown: [], search: '', zoom: null };

const partsOf = (choice: Choice, { words, say }: Reader): readonly string[] => {
  const { account, series } = choice;
  const { window, scope } = series.key;
  return [accountTitle(account, say), words.windowName(window), words.scopeName(scope)];
};

/** What tells series of one metric apart, and nothing that they share. */
const nameIn = (all: readonly Choice[], reader: Reader): ((choice: Choice) => string) => {
  const known = all.map(choice => partsOf(choice, reader));
  const tells = [0, 1, 2].filter(at => new Set(known.map(parts => parts[at])).size > 1);
  return choice => {
    const parts = partsOf(choice, reader);
    return (tells.length === 0 ? parts : tells.map(at => parts[at])).join(' · ');
  };
};

/** The chosen series and its companions, with names where there are several. */
export const seriesTogether = (
  choice: Choice,
  rows: readonly Reading[],
  { shown }: Together,
  reader: Reader,
): readonly PlotSeries[] => {
  if (shown.length === 0) return [{ choice, name: '', rows }];
  const all = [{ choice, rows }, ...shown];
  const nameOf = nameIn(
    all.map(each => each.choice),
    reader,
  );
  return all.map(each => ({ ...each, name: nameOf(each.choice) }));
};

const companionViews = (
  choice: Choice,
  { possible, shown, search }: Together,
  reader: Reader,
): readonly CompanionView[] => {
  const ids = shown.map(each => companionId(each.choice));
  const nameOf = nameIn([choice, ...possible], reader);
  const isFull = ids.length + 1 >= MOST_TOGETHER;
  return possible.flatMap(other => {
    const id = companionId(other);
    const isShown = ids.includes(id);
    if (isFull && !isShown) return [];
    const next = isShown ? ids.filter(each => each !== id) : [...ids, id];
    return [{ name: nameOf(other), search: withCompanions(search, next), shown: isShown }];
  });
};

export type Drawn = {
  readonly choice: Choice;
  readonly all: readonly PlotSeries[];
  readonly tracks: readonly PartTrack[];
  /** The report's rows that are drawn and listed with the first series. */
  readonly reports: readonly Reading[];
  readonly marks: readonly PlotMark[];
  readonly together: Together;
  readonly range: Range;
  readonly sayOf: PlotView['sayOf'];
};

type Reach = { readonly start: Span; readonly whole: Span };

/**
 * The days of a range up to today, and all days that can be shown. "All" begins with the first day known, and shows a
 * month at least. Days to come, which only a clock once ahead can have made, are shown with any range.
 */
const reachIn = (tracks: readonly PartTrack[], range: Range, { at, timeZone }: Reader): Reach => {
  const today = dayTeller(timeZone)(at);
  const known = reachOf(tracks.map(({ track }) => track)) ?? { from: today, to: today };
  const from = range === 'all' ? Math.min(known.from, today - 30) : today - Number(range) + 1;
  const start = { from, to: Math.max(today, known.to) };
  return { start, whole: { from: Math.min(from, known.from), to: start.to } };
};

const textsOf = ({ unit }: Metric, { words, at }: Reader) => ({
  dayText: (day: Day): string => words.formatDate(dateOfDay(day), at),
  valueText: (value: number): string => words.formatValue(unit, value),
  tickText: (value: number): string => words.formatTarget(unit, value),
  outsideText: (outside: readonly string[]): string =>
    outside.length === 0 ? '' : words.say('line.outside', { marks: outside.join(', ') }),
});

/** The plot of a series, alone or with others. */
export const plotView = (
  { choice, all, tracks, reports, marks, together, range, sayOf }: Drawn,
  reader: Reader,
): PlotView => {
  const { metric } = choice;
  const columns = columnsOf(tracks.map(({ track }) => track));
  const { start, whole } = reachIn(tracks, range, reader);
  return {
    key: `${companionId(choice)}|${metric.id}|${choice.series.kind}|${start.from}|${start.to}`,
    plot: { unit: metric.unit, base: baseOf(metric.unit), whole, columns, parts: tracks },
    start,
    first: together.zoom ? within(together.zoom, whole) : start,
    marks,
    table: plotTable(all, reports, metric, reader),
    companions: companionViews(choice, together, reader),
    sayOf,
    ...textsOf(metric, reader),
  };
};
