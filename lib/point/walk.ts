import type { Rect } from '../overlay/rect';

/** Where the arrow keys lead: along the reading order, or to the nearest one above or below on the screen. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'up' | 'down';

/** A candidate beside the column counts as this much farther away than one in it. */
const ASIDE = 3;

const middleOf = ({ left, right }: Rect): number => (left + right) / 2;

/** How far `to` is from `from` in a direction; Infinity where it is not in that direction at all. */
const wayTo = (from: Rect, to: Rect, step: 'up' | 'down'): number => {
  const ahead = step === 'down' ? to.top - from.bottom : from.top - to.bottom;
  // Lines of one height overlap by a hair.
  const slack = -Math.min(from.bottom - from.top, to.bottom - to.top) / 2;
  return ahead < slack ? Infinity : Math.max(0, ahead) + ASIDE * Math.abs(middleOf(to) - middleOf(from));
};

const nearest = (boxes: readonly Rect[], at: number, step: 'up' | 'down'): number => {
  const from = boxes[at];
  if (!from) return at;
  const ways = boxes.map((to, index) => (index === at ? Infinity : wayTo(from, to, step)));
  const least = Math.min(...ways);
  return Number.isFinite(least) ? ways.indexOf(least) : at;
};

/**
 * The candidate that a step leads to from `at` (-1: none yet), or `at` where there is none that way. `boxes` are in
 * reading order, px of the viewport. At the ends the reading order goes round.
 */
export const walk = (boxes: readonly Rect[], at: number, step: Step): number => {
  const count = boxes.length;
  if (count === 0) return -1;
  if (step === 'first' || (at < 0 && step !== 'last' && step !== 'previous')) return 0;
  if (step === 'last' || at < 0) return count - 1;
  if (step === 'next') return (at + 1) % count;
  if (step === 'previous') return (at + count - 1) % count;
  return nearest(boxes, at, step);
};
