import type { Day } from '../insight/day';
import type { Point } from './chart-types';

/** What holds over days, first and last included; null where nothing does. */
export type Stretch = { readonly from: Day; readonly to: Day; readonly value: number | null };

/** One column of a plot. `spots`: values of single days, one a day. `held`: values that stand until the next one; of two that overlap the later holds. */
export type Track =
  | { readonly kind: 'spots'; readonly spots: readonly Point[] }
  | { readonly kind: 'held'; readonly stretches: readonly Stretch[] };

/** uPlot's aligned columns: the days, strictly ascending, and for each track as many values. */
export type Columns = {
  readonly days: readonly Day[];
  readonly values: readonly (readonly (number | null)[])[];
};

const isDay = (day: Day): boolean => Number.isSafeInteger(day);

const isSound = ({ from, to }: Stretch): boolean => isDay(from) && isDay(to) && from <= to;

const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

const edgesOf = (track: Track): readonly Day[] =>
  track.kind === 'spots'
    ? track.spots.map(({ day }) => day).filter(isDay)
    : track.stretches.filter(isSound).flatMap(({ from, to }) => [from, to]);

/** The first and the last day of which tracks know anything, or null. */
export const reachOf = (tracks: readonly Track[]): { readonly from: Day; readonly to: Day } | null => {
  const days = tracks.flatMap(edgesOf);
  const [first] = days;
  if (first === undefined) return null;
  return {
    from: days.reduce((one, other) => Math.min(one, other), first),
    to: days.reduce((one, other) => Math.max(one, other), first),
  };
};

/** The days of all tracks, and the day after each run of them, at which a line that ends there is seen to end. */
const daysOfAll = (tracks: readonly Track[]): readonly Day[] => {
  const days = new Set(tracks.flatMap(edgesOf));
  for (const day of Array.from(days)) days.add(day + 1);
  return [...days].toSorted((one, other) => one - other);
};

type Place = ReadonlyMap<Day, number>;
type Column = (number | null)[];

const putSpots = (spots: readonly Point[], places: Place, column: Column): void => {
  for (const { day, value } of spots) {
    const at = places.get(day);
    if (at !== undefined) column[at] = finite(value);
  }
};

/** A stretch also reaches the day after it, where nothing else holds: a step is as wide as its days. */
const putStretch = ({ from, to, value }: Stretch, places: Place, column: Column): void => {
  const [first, last] = [places.get(from), places.get(to)];
  if (first === undefined || last === undefined) return;
  column.fill(finite(value), first, last + 1);
  const after = places.get(to + 1);
  if (after !== undefined && column[after] === null) column[after] = finite(value);
};

const columnOf = (track: Track, places: Place): Column => {
  const column: Column = Array.from({ length: places.size }, () => null);
  if (track.kind === 'spots') putSpots(track.spots, places, column);
  else
    for (const stretch of track.stretches.filter(isSound).toSorted((one, other) => one.from - other.from))
      putStretch(stretch, places, column);
  return column;
};

/**
 * Tracks as columns over common days, each day once. A day without a value in a track is null, which uPlot draws as a gap;
 * only days on which something is known, and the day after them, are there, so ten years of daily readings are some
 * 3,650 entries a column. Nothing is thinned here: uPlot draws the lowest and the highest value of every pixel.
 */
export const columnsOf = (tracks: readonly Track[]): Columns => {
  const days = daysOfAll(tracks);
  const places = new Map(days.map((day, index) => [day, index]));
  return { days, values: tracks.map(track => columnOf(track, places)) };
};
