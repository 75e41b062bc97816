import type { Subject } from '../answer/subject';
import { targetFigure } from '../answer/target-words';
import { dateOfDay } from '../insight/day';
import { isPassing } from '../insight/need';
import type { GapView } from './listed-subject';
import type { Known } from './order';

/** "passes 4% about 12 Dec": of a series that still keeps its target the most important thing to know; null where nothing is to come. */
export const passingLine = (
  { forecast = null, metric }: Known,
  { verdict, words, at }: Subject,
): GapView | null => {
  const held = verdict.kind === 'value' ? verdict.standing.target : null;
  if (verdict.kind === 'none' || held === null || forecast === null) return null;
  if (!isPassing(held, forecast, metric.unit)) return null;
  const target = targetFigure(held.target, metric, words);
  const date = words.formatDate(dateOfDay(forecast.day), at);
  return {
    sign: held.target.bound === 'under' ? '▲' : '▼',
    text: words.say('forecast.lost', { target, date }),
    tone: verdict.tone,
  };
};
