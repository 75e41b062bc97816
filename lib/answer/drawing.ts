import { chartShape } from '../chart/chart';
import type { Box, Mark, Point } from '../chart/chart-types';
import { baseOf, daysShown, pointsOf } from '../chart/points';
import { marksOutside, sparkShape } from '../chart/sparkline';
import type { Shape } from '../view';
import type { Held } from '../insight/verdict';
import { chartSteps, stepsText } from './chart-steps';
import { valueText, type Subject } from './subject';
import { targetFigure, targetMarkText } from './target-words';

/** The sizes of ui.md's sketch, px. */
const SPARK = { width: 64, height: 16 };
const CHART = { width: 340, height: 110 };

/** The last 90 days of a series, drawn small and large. */
export type Drawing = {
  readonly spark: Shape;
  readonly chart: Shape;
  /** Words of the marks for which the large one has no place: "target 4%". */
  readonly outside: readonly string[];
};

const targetMark = ({ gap, target }: Held, { metric, words }: Subject): Mark => ({
  kind: 'target',
  value: gap.reference,
  text: targetMarkText(target, targetFigure(target, metric, words), words),
});

/** The targets and benchmarks of a subject as reference lines, each with its words. */
export const marksOf = (subject: Subject): readonly Mark[] => {
  const { verdict, words } = subject;
  if (verdict.kind === 'none') return [];
  const { say } = words;
  const { target, own, average, top } = verdict.standing;
  const benchmark = (kind: 'average' | 'top', value: number): Mark => ({
    kind,
    value,
    text: say(`mark.${kind}`, { value: valueText(subject, value) }),
  });
  return [
    ...[target, own].flatMap(held => (held ? [targetMark(held, subject)] : [])),
    ...(average ? [benchmark('average', average.reference)] : []),
    ...(top ? [benchmark('top', top.reference)] : []),
  ];
};

const lineText = (subject: Subject, points: readonly Point[]): string => {
  const { say } = subject.words;
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return say('line.empty');
  const text = (value: number): string => valueText(subject, value);
  if (values.length === 1) return say('line.one', { last: text(last) });
  const low = text(Math.min(...values));
  const high = text(Math.max(...values));
  return say('line.many', { count: values.length, first: text(first), last: text(last), low, high });
};

/** Draws a subject's last 90 days, the benchmarks and the target as they are now. */
export const drawingOf = (subject: Subject): Drawing => {
  const { rows, metric, at, timeZone } = subject;
  const points = pointsOf(rows, at, timeZone);
  const days = daysShown(at, timeZone);
  const marks = marksOf(subject);
  const box = (size: typeof SPARK): Box => ({
    ...size,
    ...days,
    base: baseOf(metric.unit),
  });
  const outside = marksOutside(points, marks, box(CHART)).map(mark => mark.text);
  const line = lineText(subject, points);
  const { say } = subject.words;
  const steps = stepsText(subject, days.from, days.to);
  const chartText = [
    line,
    ...(outside.length === 0 ? [] : [say('line.outside', { marks: outside.join(', ') })]),
    ...(steps === '' ? [] : [say('line.did', { steps })]),
  ].join('; ');
  return {
    spark: sparkShape(points, marks, box(SPARK), line),
    chart: chartShape(points, marks, box(CHART), chartText, chartSteps(subject.deeds ?? [])),
    outside,
  };
};
