import type { Lexicon } from '../catalogue/lexicon';
import { seriesName, type Miss, type PageRead } from '../reading';
import type { PageRule } from '../taught/rule';
import { readAccount } from './account';
import type { ShadowRootOf } from './composed';
import type { IsInline } from './inline';
import { languagesOf } from './languages-of';
import { aroundOf, lookAt, type Parts } from './look';
import { offerCards } from './offer-cards';
import { findPage } from './pages';
import type { Around } from './around';
import { pageVersion } from './page-version';
import { readLabel, type Anchored } from './read-label';
import { settleTaught } from './settle-taught';
import type { SellerCentralPage } from './pages/seller-central-page';
import type { PastReader } from './report/past-reader';
import type { ReportRead } from './report/read-report';
import { partsAround, survey, wholePage, type Survey } from './survey';
import type { Surveyor } from './surveyor';
import { applyRules } from './taught';
import { vocabularyOfRules } from './taught-vocabulary';
import { vocabularyOf, type Vocabulary } from './vocabulary';

/** A page and the questions that only a browser can answer about it. */
export type PageView = {
  readonly document: Document;
  readonly location: {
    readonly hostname: string;
    readonly pathname: string;
    readonly hash: string;
    readonly search?: string;
  };
  readonly shadowRootOf: ShadowRootOf;
  /** What remembers the page from the last read; left out where it is read once. */
  readonly survey?: Surveyor;
  /** Asked of candidates only, as it may cost layout. */
  readonly isShown: (el: Element) => boolean;
  /** Left out where there is no layout. */
  readonly rectOf?: (el: Element) => DOMRect;
  /** By tag where there is no layout. */
  readonly isInline?: IsInline;
  /** The words of this page's sections, from the catalogue. */
  readonly lexicon: Lexicon;
  /** What the seller taught for this page. */
  readonly rules?: readonly PageRule[];
  /** What reads tables of the past; without it a page of such tables alone gives nothing. */
  readonly past?: PastReader;
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

/** The vocabulary of a lexicon, made once. */
export const vocabularyFor = (lexicon: Lexicon): Vocabulary => {
  const known = VOCABULARIES.get(lexicon) ?? vocabularyOf(lexicon);
  VOCABULARIES.set(lexicon, known);
  return known;
};

const surveyVocabulary = ({ rules = [], lexicon }: PageView, vocabulary: Vocabulary): Vocabulary =>
  rules.length > 0 ? vocabularyOfRules(rules, lexicon) : vocabulary;

/** How much a reading says besides its value. */
const fullness = ({ reading: { counts, target, period, average, top } }: Anchored): number =>
  [counts, counts, period, target, average, top].filter(each => each !== null).length;

/** Two counts, like two values, contradict each other; one that is not said contradicts nothing. */
const agree = (one: Anchored, other: Anchored): boolean => {
  const [mine, others] = [one.reading, other.reading];
  const counts = [mine.counts, others.counts].filter(each => each !== null).map(each => JSON.stringify(each));
  return mine.value === others.value && new Set(counts).size < 2;
};

/** Two values for one series on one page contradict each other: neither is kept. Of two that agree, the fuller. */
const withoutContradictions = (found: readonly Anchored[]): Pick<Outcome, 'kept' | 'misses'> => {
  const bySeries = Map.groupBy(found, ({ reading }) => seriesName(reading));
  const kept: Anchored[] = [];
  const misses: Miss[] = [];
  for (const all of bySeries.values()) {
    const [first] = all.toSorted((one, other) => fullness(other) - fullness(one));
    if (!first) continue;
    const { metric, label } = first.reading;
    if (all.every(other => agree(first, other))) kept.push(first);
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
};

const readAll = (around: Around): Outcome => {
  const each = around.claims.map(claim => readLabel(around, claim));
  const { kept, misses } = withoutContradictions(each.flatMap(({ readings }) => readings));
  return { kept, misses: missesLeft([...misses, ...each.flatMap(one => one.misses)], kept) };
};

type Spoken = Outcome & {
  readonly languages: readonly string[];
  /** Empty where no label was met. */
  readonly version: string;
  readonly report: Pick<ReportRead, 'readings' | 'misses'>;
};

type Past = SellerCentralPage['past'];

const NO_REPORT: Pick<ReportRead, 'readings' | 'misses'> = { readings: [], misses: [] };

const readParts = (view: PageView, vocabulary: Vocabulary, parts: Parts, past: Past): Spoken => {
  if (parts.parts.length === 0)
    return { kept: [], misses: [], languages: languagesOf([], view), version: '', report: NO_REPORT };
  const look = lookAt(view, vocabulary, parts);
  const { languages, labels } = look;
  const version = labels.length > 0 ? pageVersion(labels) : '';
  const report = past ? view.past?.readReport(look, vocabulary) : null;
  const now = (report && view.past?.withoutTables(look, report.tables)) ?? look;
  const current = past === 'alone' ? null : aroundOf(now, vocabulary);
  const { kept, misses } = current ? readAll(current) : { kept: [], misses: [] };
  return { kept, misses, languages, version, report: report ?? NO_REPORT };
};

/** What the reader finds by itself and by the rules that the seller taught, settled where the two differ. */
const readSurveyed = (
  view: PageView,
  vocabulary: Vocabulary,
  { seeds, taught, regions }: Survey,
  past: Past,
) => {
  const { body } = view.document;
  const parts = past === 'alone' ? wholePage(seeds, body) : partsAround(seeds, body);
  const built = readParts(view, vocabulary, { parts, regions }, past);
  const { languages, version, report } = built;
  const rules = view.rules ?? [];
  const alone = new Set(
    rules.flatMap(({ aloneOn, shape }) => (aloneOn?.includes(version) ? [shape.id] : [])),
  );
  const own = built.kept.filter(({ reading }) => !alone.has(reading.metric));
  const finds = applyRules(view, rules, { parts: partsAround(taught, body), regions }, languages);
  return { languages, version, report, ...settleTaught(own, built.misses, finds) };
};

/** Only where the insights belong, and none of them was met by a name that is known. */
const mayOffer = (
  { lexicon: { shapes } }: PageView,
  named: readonly { readonly metric: string }[],
): boolean => {
  const insights = new Set(shapes.flatMap(({ id, section }) => (section === 'insights' ? [id] : [])));
  return insights.size > 0 && !named.some(({ metric }) => insights.has(metric));
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
  const words = surveyVocabulary(view, vocabulary);
  const surveyed = view.survey?.(body, words) ?? survey(body, shadowRootOf, words);
  if (surveyed.clobbered) return { kind: 'silent' };
  const { kept, languages, version, report, results, ...settled } = readSurveyed(
    view,
    vocabulary,
    surveyed,
    page.past,
  );
  const misses = missesLeft([...settled.misses, ...report.misses], kept);
  const { roots, waiting } = surveyed;
  const named = [...misses, ...kept.map(({ reading }) => reading)];
  const offer = mayOffer(view, named) ? offerCards(view, vocabulary, surveyed) : [];
  const read: PageRead = {
    pageId: page.id,
    path: location.pathname,
    language: languages[0] ?? 'en',
    account: readAccount({ ...view, roots: [document, ...roots], languages }),
    readings: [...kept.map(({ reading }) => reading), ...report.readings],
    misses,
    ...(results.length > 0 && { taught: results }),
    ...(version && { version }),
    ...(offer.length > 0 && { offer }),
  };
  return {
    kind: 'read',
    read,
    anchors: kept.filter(({ isSum }) => !isSum),
    roots,
    waiting: waiting || misses.length > 0,
  };
};
