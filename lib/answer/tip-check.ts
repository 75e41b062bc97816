import { checkOf } from '../advice/check';
import type { Situation } from '../advice/situation';
import { dateOfDay, dayTeller } from '../insight/day';
import { metricName } from '../words/metric-name';
import { dateText, type Subject } from './subject';

/** "Late Shipment Rate should be under 4% from 24 Dec on."; '' where nothing can show it. `shows`: a metric, or null. */
export const checkText = (situation: Situation, shows: string | null, subject: Subject): string => {
  const { words, at, timeZone } = subject;
  const check = checkOf(situation, shows, dayTeller(timeZone)(at));
  if (check === null) return '';
  const { metric, goal, day } = check;
  return words.say(`check.${goal.bound}`, {
    figure: metricName(metric, words.language),
    value: words.formatTarget(metric.unit, goal.value),
    date: dateText(subject, dateOfDay(day)),
  });
};
