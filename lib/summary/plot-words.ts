import type { Span } from '../chart/span';
import { dateOfDay, dayOfDate, dayTeller, type Day } from '../insight/day';
import type { PlotMark } from './plot-marks';
import type { PlotSeries } from './plot-tracks';
import type { Reader } from './reader';

type Valued = { readonly from: Day; readonly to: Day; readonly value: number };

/** The values of a series with the days that they are about. */
const valuedOf = ({ rows }: PlotSeries, { timeZone }: Reader): readonly Valued[] => {
  const dayOf = dayTeller(timeZone);
  return rows.flatMap(({ value, source, period, firstSeen }) => {
    if (value === null) return [];
    if (source === 'report' && period)
      return [{ value, from: dayOfDate(period.start), to: dayOfDate(period.end) }];
    const day = dayOf(new Date(firstSeen));
    return [{ value, from: day, to: day }];
  });
};

const lineSaid = (
  values: readonly Valued[],
  valueText: (value: number) => string,
  reader: Reader,
): string => {
  const { say, words, at } = reader;
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return say('line-none');
  const dayText = (day: Day): string => words.formatDate(dateOfDay(day), at);
  const end = { value: valueText(last.value), day: dayText(last.to) };
  if (first === last) return say('line-one', end);
  return say('line-many', {
    ...end,
    before: valueText(first.value),
    since: dayText(first.from),
    low: valueText(values.reduce((low, { value }) => Math.min(low, value), first.value)),
    high: valueText(values.reduce((high, { value }) => Math.max(high, value), first.value)),
  });
};

const marksSaid = (marks: readonly PlotMark[], { from, to }: Span, { words, at }: Reader): string => {
  const steps = marks
    .filter(({ day }) => day >= from && day <= to)
    .toSorted((one, other) => one.day - other.day)
    .map(({ day, text }) => `${words.formatDate(dateOfDay(day), at)}: ${text}`)
    .join('; ');
  return steps;
};

/**
 * What the lines and marks of a plot show in a span, in words: for each series first and last value with their days, lowest and
 * highest, for those who do not see the lines; then what happened.
 */
export const sayingOf = (
  all: readonly PlotSeries[],
  marks: readonly PlotMark[],
  reader: Reader,
): ((span: Span) => string) => {
  const known = all.map(series => ({ ...series, values: valuedOf(series, reader) }));
  return span => {
    const lines = known.map(({ name, values, choice }) => {
      const shown = values.filter(({ from, to }) => to >= span.from && from <= span.to);
      const text = lineSaid(shown, value => reader.words.formatValue(choice.metric.unit, value), reader);
      return name === '' ? text : `${name}: ${text}`;
    });
    const happened = marksSaid(marks, span, reader);
    return [...lines, ...(happened === '' ? [] : [`${happened}.`])].join(' ');
  };
};
