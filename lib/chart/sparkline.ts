import type { Shape } from '../view';
import type { Box, Mark, Point } from './chart-types';
import { layScale, type Scale } from './scale';

/** A day with a value, in px. */
type Spot = { readonly day: number; readonly x: number; readonly y: number };
type Valued = Point & { readonly value: number };

/** Room at the edges for the last point's dot, px. */
const EDGE = 3;

const tenth = (px: number): number => Math.round(px * 10) / 10;

/** Where a day stands in the box, px from its left edge. */
export const xOf = (day: number, { width, from, to }: Box): number => {
  const days = Math.max(1, to - from);
  return tenth(EDGE + ((day - from) / days) * (width - 2 * EDGE));
};

const yOf = (value: number, { low, high }: Scale, { height }: Box): number =>
  tenth(height - EDGE - ((value - low) / (high - low)) * (height - 2 * EDGE));

/** No drawing is so large that it has more tenths of a pixel each way. */
const MOST_TEXTS = 8000;
const texts = new Map<number, string>();

/** A length in tenths of a pixel, as text: the lines of a page's thirty series meet the same few hundred. */
const textOf = (px: number): string => {
  const known = texts.get(px);
  if (known !== undefined) return known;
  const text = `${px}`;
  if (texts.size < MOST_TEXTS) texts.set(px, text);
  return text;
};

/** A day that follows the day before it continues the line; any other begins anew. A lone day becomes a dot. */
const lineOf = (spots: readonly Spot[]): string => {
  let line = '';
  spots.forEach(({ day, x, y }, index) => {
    const joined = spots[index - 1]?.day === day - 1;
    const lone = !joined && spots[index + 1]?.day !== day + 1;
    line += `${joined ? 'L' : 'M'}${textOf(x)} ${textOf(y)}${lone ? 'h0' : ''}`;
  });
  return line;
};

/** Is it of the days of the box? */
export const within =
  ({ from, to }: Box) =>
  ({ day }: { readonly day: number }): boolean =>
    day >= from && day <= to;

const isValued = (point: Point): point is Valued => point.value !== null && Number.isFinite(point.value);

/**
 * A sparkline's geometry: one path, a gap for every day without a reading or with N/A, the last reading's dot,
 * and those marks that fit the scale. `points` ascend by day, one a day; those outside the box are left out.
 * `text` says in words what the line shows.
 */
export const sparkShape = (
  points: readonly Point[],
  marks: readonly Mark[],
  box: Box,
  text: string,
): Shape => {
  const shown = points.filter(within(box));
  const valued = shown.filter(isValued);
  const scale = layScale(
    valued.map(({ value }) => value),
    marks,
    box.base,
  );
  const spots = valued.map(({ day, value }) => ({ day, x: xOf(day, box), y: yOf(value, scale, box) }));
  const end = spots.at(-1);
  return {
    width: box.width,
    height: box.height,
    line: lineOf(spots),
    last: end !== undefined && end.day === shown.at(-1)?.day ? { x: end.x, y: end.y } : null,
    marks: scale.inside.map(mark => ({ kind: mark.kind, y: yOf(mark.value, scale, box), text: mark.text })),
    text,
  };
};

/** The marks that a drawing of these points has no place for, to be said in words. */
export const marksOutside = (points: readonly Point[], marks: readonly Mark[], box: Box): readonly Mark[] => {
  const values = points
    .filter(within(box))
    .filter(isValued)
    .map(({ value }) => value);
  return values.length === 0 ? [] : layScale(values, marks, box.base).outside;
};
