import type { Box, Mark } from './chart-types';
import { layScale, type Scale } from './scale';

/** What is known of one step of a band: `at` counts steps, such as weeks; `low` and `high` are in the values' unit. */
export type Known = { readonly at: number; readonly low: number; readonly high: number };

/** A band as geometry in its own box: `band` between what is least and most possible, `line` along the most. */
export type BandShape = {
  readonly width: number;
  readonly height: number;
  readonly band: string;
  readonly line: string;
  readonly marks: readonly { readonly kind: Mark['kind']; readonly y: number; readonly text: string }[];
  /** What it shows, in words. */
  readonly text: string;
};

const EDGE = 4;
/** Half the width of a step that stands alone, px. */
const LONE = 3;

const tenth = (px: number): number => Math.round(px * 10) / 10;

type Corner = { readonly x: number; readonly top: number; readonly bottom: number };

const yIn =
  ({ low, high }: Scale, { height }: Box) =>
  (value: number): number =>
    tenth(height - EDGE - ((value - low) / (high - low)) * (height - 2 * EDGE));

const cornersOf = (run: readonly Known[], scale: Scale, box: Box): readonly Corner[] => {
  const xOf = (at: number): number =>
    tenth(EDGE + ((at - box.from) / Math.max(1, box.to - box.from)) * (box.width - 2 * EDGE));
  const yOf = yIn(scale, box);
  const corners = run.map(one => ({ x: xOf(one.at), top: yOf(one.high), bottom: yOf(one.low) }));
  const [lone] = corners;
  if (!lone || corners.length > 1) return corners;
  return [
    { ...lone, x: tenth(lone.x - LONE) },
    { ...lone, x: tenth(lone.x + LONE) },
  ];
};

/** Steps that follow each other; a step without a value begins a new run. */
const runsOf = (steps: readonly Known[]): readonly (readonly Known[])[] => {
  const runs: Known[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run?.at(-1)?.at === step.at - 1) run.push(step);
    else runs.push([step]);
  }
  return runs;
};

const path = (corners: readonly (readonly [x: number, y: number])[]): string =>
  corners.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');

const top = (corners: readonly Corner[]): string => path(corners.map(each => [each.x, each.top]));

const around = (corners: readonly Corner[]): string =>
  `${path([
    ...corners.map(each => [each.x, each.top] as const),
    ...corners.toReversed().map(each => [each.x, each.bottom] as const),
  ])}Z`;

/** Lays a band of steps that ascend, one a step, and the marks that fit its scale. Steps outside the box are left out. */
export const bandShape = (
  steps: readonly Known[],
  marks: readonly Mark[],
  box: Box,
  text: string,
): BandShape => {
  const shown = steps.filter(({ at }) => at >= box.from && at <= box.to);
  const scale = layScale(
    shown.flatMap(({ low, high }) => [low, high]),
    marks,
    box.base,
  );
  const runs = runsOf(shown).map(run => cornersOf(run, scale, box));
  const yOf = yIn(scale, box);
  return {
    width: box.width,
    height: box.height,
    band: runs.map(around).join(''),
    line: runs.map(top).join(''),
    marks: scale.inside.map(({ kind, value, text: words }) => ({ kind, y: yOf(value), text: words })),
    text,
  };
};
