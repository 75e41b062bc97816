import type { Shape } from '../view';
import type { Box, Mark, Point, Step } from './chart-types';
import { sparkShape, within, xOf } from './sparkline';

/**
 * The larger chart: the sparkline's geometry in a box with room for words. Marks come from top to bottom,
 * and two that share a line share their words, so that a view can set them apart without losing one. `steps`: what the
 * seller did; those of the days shown become verticals.
 */
export const chartShape = (
  points: readonly Point[],
  marks: readonly Mark[],
  box: Box,
  text: string,
  steps: readonly Step[] = [],
): Shape => {
  const shape = sparkShape(points, marks, box, text);
  const sorted = shape.marks.toSorted((one, other) => one.y - other.y);
  const actions = steps.filter(within(box)).map(step => ({ x: xOf(step.day, box), text: step.text }));
  return {
    ...shape,
    ...(actions.length > 0 && { actions }),
    marks: sorted.map(({ kind, y }, index) => ({ kind, y, text: sharedText(sorted, index) })),
  };
};

/** The words of all marks at this one's height on the first of them, none on the others. */
const sharedText = (marks: Shape['marks'], index: number): string => {
  const y = marks[index]?.y;
  if (marks[index - 1]?.y === y) return '';
  return marks
    .filter(mark => mark.y === y)
    .map(mark => mark.text)
    .join(' · ');
};
