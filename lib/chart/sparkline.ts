import type { Shape } from '../view';
import type { Box, Mark, Point } from './chart-types';

/** A sparkline's geometry. `points` ascend by day; `text` says in words what the line shows. */
export const sparkShape = (
  _points: readonly Point[],
  _marks: readonly Mark[],
  box: Box,
  text: string,
): Shape => ({
  width: box.width,
  height: box.height,
  line: '',
  last: null,
  marks: [],
  text,
});
