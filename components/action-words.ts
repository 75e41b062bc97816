import type { Shape } from '../lib/view';

/** A word at a vertical: on which side of it, and where its text begins or ends, px of the drawing. */
export type ActionWord = { readonly side: 'start' | 'end'; readonly x: number; readonly text: string };

/** The baseline of the words, px from the top; a line's label with a baseline nearer than this would touch them. */
export const WORD_ROW = 10;
const ROW_HEIGHT = 12;
/** Between a vertical and its word, px. */
const BESIDE = 4;

type Stretch = readonly [from: number, to: number];

/** How long a text of 11 px may be at most: nothing is measured, so wide letters are taken for it. */
const lengthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter > '\u10ff' ? 11 : 6.5), 0);

const meet = (one: Stretch, other: Stretch): boolean => one[0] < other[1] && other[0] < one[1];

/**
 * The words for a chart's verticals, in the order of `actions`; null where there is no room: the vertical stands without.
 * The newest (the rightmost) chooses first. `rows`: the baselines of the lines' labels, which stand at the right edge.
 */
export const actionWords = (
  { width, marks, actions = [] }: Shape,
  rows: readonly number[],
): readonly (ActionWord | null)[] => {
  const taken: Stretch[] = marks.flatMap(({ text }, at) =>
    Math.abs((rows[at] ?? 0) - WORD_ROW) < ROW_HEIGHT ? [[width - lengthOf(text), width] as const] : [],
  );
  const isFree = (place: Stretch): boolean =>
    place[0] >= 0 && place[1] <= width && !taken.some(other => meet(place, other));
  const wordFor = ({ x, text }: { readonly x: number; readonly text: string }): ActionWord | null => {
    const length = lengthOf(text);
    const sides = [
      { side: 'start', x: x + BESIDE, place: [x, x + BESIDE + length] },
      { side: 'end', x: x - BESIDE, place: [x - BESIDE - length, x] },
    ] as const;
    const found = text === '' ? undefined : sides.find(({ place }) => isFree(place));
    if (!found) return null;
    taken.push(found.place);
    return { side: found.side, x: found.x, text };
  };
  const chosen = new Map(actions.toSorted((a, b) => b.x - a.x).map(action => [action, wordFor(action)]));
  return actions.map(action => chosen.get(action) ?? null);
};
