import type { Gap } from '../insight/gap';
import type { Subject } from './subject';

/** On which side of a reference the value stands, and how far: "0.2 pp above", "level". */
export const placedText = (
  { metric, words }: Pick<Subject, 'metric' | 'words'>,
  { place, difference }: Gap,
): string =>
  place === 'level'
    ? words.say('level')
    : words.say(place, { gap: words.formatGap(metric.unit, difference) });
