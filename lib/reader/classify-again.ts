import type { Unit } from '../catalogue/metric';
import type { Classify, What } from './cell';
import { classifier } from './classify';
import { perText } from './per-text';
import type { Vocabulary } from './vocabulary';

const remembering = (classify: Classify): Classify => {
  const known = new Map<Unit, (text: string) => What>();
  return (text, unit) => {
    const inUnit = known.get(unit) ?? perText(each => classify(each, unit));
    known.set(unit, inUnit);
    return inUnit(text);
  };
};

const KNOWN = new WeakMap<Vocabulary, Map<string, Classify>>();

/** The classifier of a page's words and languages, which remembers what it said: a page is read many times. */
export const classifierAgain = (vocabulary: Vocabulary, languages: readonly string[]): Classify => {
  const known = KNOWN.get(vocabulary) ?? new Map<string, Classify>();
  KNOWN.set(vocabulary, known);
  const key = languages.join();
  const classify = known.get(key) ?? remembering(classifier(vocabulary, languages));
  known.set(key, classify);
  return classify;
};
