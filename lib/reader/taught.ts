import { wordingKey } from '../catalogue/wording-key';
import type { PageRule } from '../taught/rule';
import { headingOver } from './heading-over';
import { aroundOf, lookAt, type Parts } from './look';
import { readLabel, type Anchored } from './read-label';
import type { PageView } from './read-page';
import { vocabularyOfRule } from './taught-vocabulary';

/** What one rule found: the one value at its place, no value, or more than one place. */
export type RuleFind =
  | { readonly rule: PageRule; readonly is: 'found'; readonly anchored: Anchored }
  | { readonly rule: PageRule; readonly is: 'missing' | 'several' };

/** A place that a rule fits, but for its heading. */
export type Place = { readonly anchored: Anchored; readonly heading: string };

/** The places on the page that a rule fits, whatever heading they stand under. */
export const placesOf = (
  view: PageView,
  rule: PageRule,
  parts: Parts,
  languages: readonly string[],
): readonly Place[] => {
  const vocabulary = vocabularyOfRule(rule, view.lexicon);
  const look = lookAt(view, vocabulary, parts, languages);
  const around = aroundOf(look, vocabulary);
  return around.claims
    .filter(({ label }) => wordingKey(label.text) === rule.where.label)
    .flatMap(claim => {
      const heading = headingOver(look.ground, claim.label);
      return readLabel(around, claim).readings.map(anchored => ({ anchored, heading }));
    });
};

/** The places under the heading that was taught, where the name alone does not say which one it is. */
const underHeading = (
  places: readonly Place[],
  { heading, needsHeading }: PageRule['where'],
): readonly Place[] => {
  const same = places.filter(place => place.heading === heading);
  return needsHeading || (places.length > 1 && same.length > 0) ? same : places;
};

const asTaught = ({ reading, ...rest }: Anchored): Anchored => ({
  ...rest,
  reading: { ...reading, source: 'taught' },
});

/** The one place that is meant. */
export const foundAmong = (rule: PageRule, places: readonly Place[]): RuleFind => {
  const [first, ...others] = underHeading(places, rule.where);
  if (!first) return { rule, is: 'missing' };
  const isOne = others.every(({ anchored }) => anchored.value === first.anchored.value);
  return isOne ? { rule, is: 'found', anchored: asTaught(first.anchored) } : { rule, is: 'several' };
};

const primary = (language: string | undefined): string => language?.split('-')[0]?.toLowerCase() ?? '';

/**
 * Applies the rules that the seller taught. `parts`: where their names were met. A rule speaks in the page's
 * first language only. It finds by the reader's own structure, with its own words known.
 */
export const applyRules = (
  view: PageView,
  rules: readonly PageRule[],
  parts: Parts,
  languages: readonly string[],
): readonly RuleFind[] =>
  rules.map(rule =>
    rule.language === primary(languages[0]) && parts.parts.length > 0
      ? foundAmong(rule, placesOf(view, rule, parts, languages))
      : { rule, is: 'missing' },
  );
