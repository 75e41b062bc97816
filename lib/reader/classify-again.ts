import type { Unit } from '../catalogue/metric';
import type { Classify, What } from './cell';
import { classifier } from './classify';
import type { Vocabulary } from './vocabulary';

/** A page has fewer texts; one that never repeats itself shall not fill the memory. */
const MOST_REMEMBERED = 20_000;

const remembering = (classify: Classify): Classify => {
  const known = new Map<Unit, Map<string, What>>();
  return (text, unit) => {
    const texts = known.get(unit) ?? new Map<string, What>();
    known.set(unit, texts);
    const what = texts.get(text) ?? classify(text, unit);
    if (texts.size < MOST_REMEMBERED) texts.set(text, what);
    return what;
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
