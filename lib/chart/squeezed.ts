import type { Point } from './chart-types';

/** Points and the days at the edges of their box; after squeezing, places of several days each. */
export type Span = {
  readonly points: readonly Point[];
  readonly from: number;
  readonly to: number;
};

const isValued = (point: Point): point is Point & { readonly value: number } =>
  point.value !== null && Number.isFinite(point.value);

/** A pair of places with the lowest and the highest value of its days, in the order in which they came. */
const pairOf = (pair: number, all: readonly Point[]): readonly Point[] => {
  const [first, ...others] = all.filter(isValued);
  if (!first) return [{ day: 2 * pair + 1, value: null }];
  const low = others.reduce((one, other) => (other.value < one.value ? other : one), first);
  const high = others.reduce((one, other) => (other.value > one.value ? other : one), first);
  const [early, late] = low.day <= high.day ? [low, high] : [high, low];
  return [
    { day: 2 * pair, value: early.value },
    { day: 2 * pair + 1, value: late.value },
  ];
};

/** The line ends where the value is now: in a place of its own where that is no extreme. */
const ended = (places: readonly Point[], newest: Point | undefined): readonly Point[] => {
  const end = places.findLastIndex(isValued);
  const last = places[end];
  if (!last || !newest || last.value === newest.value) return places;
  return [...places.slice(0, end + 1), { day: last.day + 1, value: newest.value }, ...places.slice(end + 1)];
};

/**
 * A line of many days made one of at most about `most` places, where a day would be less than a pixel wide: each pair
 * of places keeps the lowest and the highest value of its days, so that no extreme is lost, and the line ends with the newest
 * value. A pair of whose days none has a value is a gap; shorter gaps close. A span that fits stays as it is.
 */
export const squeezed = (span: Span, most: number): Span => {
  const { points, from, to } = span;
  const days = to - from + 1;
  if (days <= most) return span;
  const width = Math.ceil((2 * days) / most);
  const shown = points.filter(({ day }) => day >= from && day <= to);
  const pairs = Map.groupBy(shown, ({ day }) => Math.floor((day - from) / width));
  const places = Array.from(pairs, ([pair, all]) => pairOf(pair, all)).flat();
  return {
    points: ended(places, shown.findLast(isValued)),
    from: 0,
    to: 2 * Math.floor((to - from) / width) + 2,
  };
};
