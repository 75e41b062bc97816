import type { Span } from './contact';
import type { HourTeller } from './local-hour';

export const HOURS = 24;
export const WEEKDAYS = 7;

/**
 * How many events fell into each hour of the week, index weekday × 24 + hour, Monday first. An event that may lie in
 * several hours is in each with its share. `vague`: those not known well enough, which are in none.
 */
export type Heat = { readonly cells: readonly number[]; readonly known: number; readonly vague: number };

/** An event known to lie within so long is spread over it; ms. A longer one would paint the map with what nobody knows. */
export const KNOWN_WITHIN = 2 * 3_600_000;

/** Wall clocks differ from UTC by multiples of it everywhere, so that no piece of a span lies in two hours; ms. */
const QUARTER = 15 * 60_000;

export const cellOf = (weekday: number, hour: number): number => weekday * HOURS + hour;

/** The pieces of a span between the quarters of the hour, with the share of it that each is. */
const piecesOf = ({ from, to }: Span): readonly (readonly [at: number, share: number])[] => {
  if (to <= from) return [[from, 1]];
  const pieces: [number, number][] = [];
  for (let at = from; at < to;) {
    const end = Math.min(to, (Math.floor(at / QUARTER) + 1) * QUARTER);
    pieces.push([at, (end - at) / (to - from)]);
    at = end;
  }
  return pieces;
};

/** Puts events on the hours of the week; evenly over the span in which each lies. */
export const heatOf = (events: readonly Span[], hourOf: HourTeller): Heat => {
  const cells = Array.from({ length: WEEKDAYS * HOURS }, () => 0);
  const known = events.filter(({ from, to }) => to - from <= KNOWN_WITHIN);
  for (const [at, share] of known.flatMap(piecesOf)) {
    const { weekday, hour } = hourOf(at);
    const cell = cellOf(weekday, hour);
    cells[cell] = (cells[cell] ?? 0) + share;
  }
  return { cells, known: known.length, vague: events.length - known.length };
};
