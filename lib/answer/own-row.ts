import { ENOUGH_ANSWERS } from '../messages/own-messages';
import type { PanelView } from '../view';
import { percentText, tookText } from './own-words';
import type { Subject } from './subject';

const MEASURED: ReadonlySet<string> = new Set(['contact-response-time', 'average-response-time']);

/**
 * What Benchline measured itself, beside Amazon's average answer time: the mean, as Amazon's own is one, over four weeks and
 * all marketplaces, with the share that is certain. None with less than five answers.
 */
export const ownRow = ({ metric, own, words }: Subject): PanelView['rows'] => {
  if (!own?.times.mean || own.times.answered < ENOUGH_ANSWERS || !MEASURED.has(metric.id)) return [];
  const { mean, answered, certain } = own.times;
  const remark = words.say('own.of', { count: answered, sure: percentText(certain, answered, words) });
  return [[words.say('row.own'), tookText(mean, words), remark]];
};
