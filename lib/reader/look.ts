import { isBehindRegion } from './bounds';
import { withoutBuyers } from './buyers';
import type { Ground } from './cells';
import { classifierAgain } from './classify-again';
import { isWithin } from './composed';
import { isOfOneOffer, isOfOtherName } from './company';
import { feedbackClaims } from './feedback-claims';
import { isInlineTag } from './inline';
import { findHits, findLabels, type Found } from './labels';
import { languagesOf } from './languages-of';
import type { Around } from './around';
import { findPage } from './pages';
import { rivalsOf, withoutPairs } from './paired';
import { pairsIn } from './pairs';
import type { PageView } from './read-page';
import { scan } from './scan';
import { metricsMeant } from './section-of';
import { territoryOf } from './territory-of';
import type { Vocabulary } from './vocabulary';

/** Parts of a page seen closely: its texts, the labels and heads among them, the languages they are read in. */
export type Look = Found & { readonly ground: Ground; readonly languages: readonly string[] };

/** Elements to look at, and the headings of regions in which nothing is a reading. */
export type Parts = { readonly parts: readonly Element[]; readonly regions: readonly Element[] };

/** Asked once an element and reading: both answers may cost style or layout. */
const once = (ask: (el: Element) => boolean): ((el: Element) => boolean) => {
  const answers = new Map<Element, boolean>();
  return el => {
    const answer = answers.get(el) ?? ask(el);
    answers.set(el, answer);
    return answer;
  };
};

/** Looks at parts of a page with the words of a vocabulary; `languages` where they are known already. */
export const lookAt = (
  view: PageView,
  vocabulary: Vocabulary,
  { parts, regions }: Parts,
  languages?: readonly string[],
): Look => {
  const leaves = scan(parts, view.shadowRootOf, vocabulary.split, text => pairsIn(text, vocabulary));
  const lines = { leaves, isInline: once(view.isInline ?? isInlineTag) };
  const far = regions.filter(region => !parts.some(part => isWithin(region, part)));
  const near = findHits(lines, vocabulary).filter(({ box }) => !isBehindRegion(box.el, far));
  const hits = findPage(view.location)?.buyersBelow ? withoutBuyers(lines, near, parts) : near;
  const spoken = languages ?? languagesOf(hits, view);
  const ground: Ground = {
    ...lines,
    classify: classifierAgain(vocabulary, spoken),
    isShown: once(view.isShown),
    memory: new Map(),
    ...(view.rectOf && { rectOf: view.rectOf }),
  };
  return { ground, languages: spoken, ...findLabels(ground, hits, vocabulary) };
};

/** Every label's claim to its part of the page. */
export const aroundOf = (
  { ground, labels, terms, headings, languages }: Look,
  vocabulary: Vocabulary,
): Around => {
  const { shapes, leads } = vocabulary;
  const claims = labels.flatMap(label => {
    const metrics = metricsMeant(label, { labels, headings }, shapes).filter(({ id }) => !isOfOneOffer(id));
    const isClear = new Set(metrics.map(({ section }) => section)).size === 1;
    return metrics.map(metric => {
      const rivals = rivalsOf(label, metric, labels);
      const found = isClear ? territoryOf(ground, label, rivals, metric.unit) : null;
      const territory = found && withoutPairs(found, label, metric, labels);
      const isOurs = territory !== null && !isOfOtherName(metric.id, label, territory.cells);
      return { label, metric, territory: isOurs ? territory : null };
    });
  });
  const more = feedbackClaims(ground, claims, vocabulary, languages);
  return { ground, claims: [...claims, ...more], terms, leads };
};
