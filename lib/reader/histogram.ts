import { commonBox, type Box, type Span } from './box';
import { isOutByMarkup } from './bounds';
import { textOf, type Ground } from './cells';
import { cleanText } from './parse/clean';
import { isHeading } from './headings';
import { readPercent } from './parse/percent';

/** One bar: its stars' share of all ratings as a fraction, and the leaf that shows it. */
export type Bar = Span & { readonly share: number };
export type Histogram = { readonly box: Box; readonly bars: ReadonlyMap<number, Bar> };

const DOWN = [5, 4, 3, 2, 1];
const UP = DOWN.toReversed();
/** A histogram begins within so many texts behind the heading of the rating. */
const REACH = 40;
/** A bar is cut into no more pieces than this: "5", "star", "59", "%". */
const MOST_PIECES = 6;
/** "5 star 59%", "5 Sterne 59 %", "5★ %59": the number of stars, a word or a picture, a percentage. */
const BAR = /^([1-5])(?![\d.,%])[^\d%]{0,20}?(%? ?\d[\d.,]* ?%?)$/u;
/** Five roundings of half a percent each. */
const ROUNDING = 0.0251;

const nextShown = ({ leaves, isShown }: Ground, from: number): number => {
  let at = from;
  for (let leaf = leaves[at]; leaf && !isShown(leaf.box.el); leaf = leaves[at]) at += 1;
  return at;
};

const barAt = (ground: Ground, start: number, star: number, languages: readonly string[]): Bar | null => {
  const from = nextShown(ground, start);
  for (let to = from + 1; to <= from + MOST_PIECES && to <= ground.leaves.length; to += 1) {
    const [, stars, percent = ''] = BAR.exec(cleanText(textOf(ground, { from, to }))) ?? [];
    const share = Number(stars) === star ? readPercent(percent, languages) : null;
    const leaf = ground.leaves[to - 1];
    // "5 star 5" + "9%" would end too soon only where the sign came first.
    if (leaf && share?.kind === 'read') return { from: to - 1, to, box: leaf.box, share: share.value };
  }
  return null;
};

const barsFrom = (
  ground: Ground,
  start: number,
  order: readonly number[],
  languages: readonly string[],
): Histogram | null => {
  const bars = new Map<number, Bar>();
  let at = start;
  for (const star of order) {
    const bar = barAt(ground, at, star, languages);
    if (!bar) return null;
    bars.set(star, bar);
    at = bar.to;
  }
  const sum = [...bars.values()].reduce((total, { share }) => total + share, 0);
  const box = ground.leaves[start]?.box;
  return box && Math.abs(sum - 1) <= ROUNDING ? { box: commonBox(box, { from: start, to: at }), bars } : null;
};

/**
 * The histogram of stars behind a heading, before the next one: bars of five to one star (or one to five) in a row, each with its share,
 * which together make a whole. Null where one is missing, or where they add up to anything else.
 */
export const histogramAfter = (
  ground: Ground,
  { to: end }: Span,
  languages: readonly string[],
): Histogram | null => {
  for (let start = end; start < end + REACH; start += 1) {
    const leaf = ground.leaves[start];
    if (!leaf || isHeading(leaf.box) || isOutByMarkup(leaf.box)) return null;
    const first = leaf.text.trim()[0];
    const order = first === '5' ? DOWN : first === '1' ? UP : null;
    const found = order && barsFrom(ground, start, order, languages);
    if (found) return found;
  }
  return null;
};
