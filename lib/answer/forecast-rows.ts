import type { Metric } from '../catalogue/metric';
import { dateOfDay, dayTeller, type Day } from '../insight/day';
import { forecastOf } from '../insight/forecast';
import type { Verdict } from '../insight/verdict';
import type { PanelView } from '../view';
import type { Subject } from './subject';
import { targetFigure } from './target-words';

/** Only of rates and times can a day be worked out: counts move by steps, points and stars by rules of their own. */
export const hasForecast = ({ unit }: Metric): boolean => unit === 'rate' || unit === 'duration';

/** When the trend passes the target or keeps it again, with what else is plausible; none where no trend is real. */
export const forecastRows = (
  subject: Subject,
  { standing: { target }, trend }: Extract<Verdict, { kind: 'value' }>,
): PanelView['rows'] => {
  const { rows, reading, metric, words, at, timeZone } = subject;
  if (target === null || !hasForecast(metric)) return [];
  const asked = { rows, window: reading.window, target: target.target, trend };
  const forecast = forecastOf(asked, dayTeller(timeZone)(at));
  if (forecast === null) return [];
  const dateOf = (day: Day): string => words.formatDate(dateOfDay(day), at);
  const { kind, day, low, high } = forecast;
  const remark =
    high === null
      ? words.say('forecast.from', { low: dateOf(low) })
      : words.say('forecast.between', { low: dateOf(low), high: dateOf(high) });
  const figure = targetFigure(target.target, metric, words);
  return [
    [words.say('row.forecast'), words.say(`forecast.${kind}`, { target: figure, date: dateOf(day) }), remark],
  ];
};
