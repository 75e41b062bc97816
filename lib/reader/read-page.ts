import type { Lexicon } from '../catalogue/lexicon';
import { findHost } from '../hosts';
import { seriesName, type Miss, type PageRead } from '../reading';
import { readAccount } from './account';
import { isBehindRegion } from './bounds';
import type { Ground } from './cells';
import { classifier } from './classify';
import type { ShadowRootOf } from './composed';
import { isInlineTag, type IsInline } from './inline';
import { findHits, findLabels, type Hit, type Label } from './labels';
import { findPage } from './pages';
import { readLabel, type Anchored, type Around, type Claim } from './read-label';
import { scan } from './scan';
import { partsAround, survey } from './survey';
import { territoryOf } from './territory';
import { vocabularyOf, type Vocabulary } from './vocabulary';

/** A page and the questions that only a browser can answer about it. */
export type PageView = {
  readonly document: Document;
  readonly location: { readonly hostname: string; readonly pathname: string; readonly hash: string };
  readonly shadowRootOf: ShadowRootOf;
  /** Asked of candidates only, as it may cost layout. */
  readonly isShown: (el: Element) => boolean;
  /** Left out where there is no layout. */
  readonly rectOf?: (el: Element) => DOMRect;
  /** By tag where there is no layout. */
  readonly isInline?: IsInline;
  /** The words of this page's sections, from the catalogue. */
  readonly lexicon: Lexicon;
};

export type PageReadResult =
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'read';
      readonly read: PageRead;
      readonly anchors: readonly Anchored[];
      /** Shadow roots met, to be watched. */
      readonly roots: readonly ShadowRoot[];
      /** Something is not there yet and may come without a mutation: look again later. */
      readonly waiting: boolean;
    };

const VOCABULARIES = new WeakMap<Lexicon, Vocabulary>();

const vocabularyFor = (lexicon: Lexicon): Vocabulary => {
  const known = VOCABULARIES.get(lexicon) ?? vocabularyOf(lexicon);
  VOCABULARIES.set(lexicon, known);
  return known;
};

/** A language as its host writes it: "de" on the German host is "de-DE". */
const withRegion = (language: string, hostLocale: string): string =>
  hostLocale.split('-')[0] === language ? hostLocale : language;

/** The page's own word for its language, if it is one: "en_US" is how some pages write it. */
const statedLanguage = ({ documentElement }: Document): string => {
  const tag = documentElement.lang.replaceAll('_', '-');
  return tag.length <= 35 && /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag) ? tag : '';
};

/** The languages the page plausibly speaks: those of its labels, commonest first, its own word, its host's. */
const languagesOf = (hits: readonly Hit[], { document, location }: PageView): readonly string[] => {
  const hostLocale = findHost(location.hostname)?.locale ?? 'en';
  const times = new Map<string, number>();
  for (const { language } of hits.flatMap(({ wording }) => wording.labels))
    times.set(language, (times.get(language) ?? 0) + 1);
  const ofLabels = [...times]
    .toSorted((a, b) => b[1] - a[1])
    .map(([language]) => withRegion(language, hostLocale));
  return [...new Set([...ofLabels, statedLanguage(document), hostLocale])].filter(Boolean);
};

/** Asked once an element and reading: both answers may cost style or layout. */
const once = (ask: (el: Element) => boolean): ((el: Element) => boolean) => {
  const answers = new Map<Element, boolean>();
  return el => {
    const answer = answers.get(el) ?? ask(el);
    answers.set(el, answer);
    return answer;
  };
};

/** Two values for one series on one page contradict each other: neither is kept. */
const withoutContradictions = (found: readonly Anchored[]): Pick<Outcome, 'kept' | 'misses'> => {
  const bySeries = Map.groupBy(found, ({ reading }) => seriesName(reading));
  const kept: Anchored[] = [];
  const misses: Miss[] = [];
  for (const [first, ...others] of bySeries.values()) {
    if (!first) continue;
    const { metric, label, value } = first.reading;
    if (others.every(({ reading }) => reading.value === value)) kept.push(first);
    else misses.push({ metric, label, reason: 'contradiction' });
  }
  return { kept, misses };
};

/** The policy rows show their counts only when the seller opens them (docs/field-notes.md, "Account Health"). */
const mayBeFolded = (metric: string): boolean => metric.startsWith('policy-violations');

/** One line a metric, and none for a metric that was read elsewhere on the page. */
const missesLeft = (misses: readonly Miss[], kept: readonly Anchored[]): readonly Miss[] => {
  const read = new Set(kept.map(({ reading }) => reading.metric));
  const left = misses.filter(
    ({ metric, reason }) => !read.has(metric) && !(reason === 'no-value' && mayBeFolded(metric)),
  );
  return [...new Map(left.map(each => [each.metric, each])).values()];
};

type Outcome = {
  readonly kept: readonly Anchored[];
  readonly misses: readonly Miss[];
  readonly language: string;
};

const NOTHING: Outcome = { kept: [], misses: [], language: '' };

const readAll = (around: Around, language: string): Outcome => {
  const each = around.claims.map(claim => readLabel(around, claim));
  const { kept, misses } = withoutContradictions(each.flatMap(({ readings }) => readings));
  return { kept, misses: missesLeft([...misses, ...each.flatMap(one => one.misses)], kept), language };
};

const claimsFor = (ground: Ground, labels: readonly Label[], { shapes }: Vocabulary): readonly Claim[] =>
  labels.flatMap(label =>
    [...new Set(label.metrics.map(({ metric }) => metric))].flatMap(id => {
      const metric = shapes.get(id);
      return metric ? { label, metric, territory: territoryOf(ground, label, labels, metric.unit) } : [];
    }),
  );

const readParts = (
  view: PageView,
  vocabulary: Vocabulary,
  parts: readonly Element[],
  regions: readonly Element[],
): Outcome => {
  const lines = { leaves: scan(parts, view.shadowRootOf), isInline: once(view.isInline ?? isInlineTag) };
  const far = regions.filter(region => !parts.some(part => part.contains(region)));
  const hits = findHits(lines, vocabulary).filter(({ box }) => !isBehindRegion(box.el, far));
  const languages = languagesOf(hits, view);
  const ground: Ground = {
    ...lines,
    classify: classifier(vocabulary, languages),
    isShown: once(view.isShown),
    memory: new Map(),
    ...(view.rectOf && { rectOf: view.rectOf }),
  };
  const { labels, terms } = findLabels(ground, hits);
  return readAll({ ground, claims: claimsFor(ground, labels, vocabulary), terms }, languages[0] ?? 'en');
};

/** A password field makes it a sign-in page, whatever its address. */
const isSignIn = ({ document }: PageView): boolean =>
  document.querySelector('input[type="password"]') !== null;

/**
 * Reads the metrics that a page of Seller Central shows. Silent where the address is not one that is
 * read, and on sign-in. Never throws for anything the page holds, never changes it.
 */
export const readPage = (view: PageView): PageReadResult => {
  const { document, location, shadowRootOf } = view;
  const page = findPage(location);
  const { body } = document;
  if (!page || !body || isSignIn(view)) return { kind: 'silent' };
  const vocabulary = vocabularyFor(view.lexicon);
  const { seeds, regions, roots, waiting } = survey(body, shadowRootOf, vocabulary);
  const parts = partsAround(seeds, body);
  const { kept, misses, language } = parts.length > 0 ? readParts(view, vocabulary, parts, regions) : NOTHING;
  const read: PageRead = {
    pageId: page.id,
    path: location.pathname,
    language: language || statedLanguage(document) || (findHost(location.hostname)?.locale ?? 'en'),
    account: readAccount([document, ...roots], location.hostname),
    readings: kept.map(({ reading }) => reading),
    misses,
  };
  return { kind: 'read', read, anchors: kept, roots, waiting: waiting || misses.length > 0 };
};
