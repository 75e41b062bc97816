import { LABEL_FILES } from '../catalogue/labels';
import { findShape } from '../catalogue/shapes';
import { findHost } from '../hosts';
import { seriesName, type Miss, type PageRead } from '../reading';
import { readAccount } from './account';
import type { Ground } from './cells';
import { classifier } from './classify';
import { isInlineTag, type IsInline } from './inline';
import { findHits, findLabels, type Hit } from './labels';
import { findPage } from './pages';
import type { SellerCentralPage } from './pages/seller-central-page';
import { claimsOf, readLabel, type Anchored, type Around, type Claim } from './read-label';
import { scan, type ShadowRootOf } from './scan';
import { territoryOf } from './territory';
import { indexWordings, type Wordings } from './wording';

/** A page and the questions that only a browser can answer about it. */
export type PageView = {
  readonly document: Document;
  readonly location: { readonly hostname: string; readonly pathname: string; readonly hash: string };
  readonly shadowRootOf: ShadowRootOf;
  /** Asked of candidates only, as it may cost layout. */
  readonly isShown: (el: Element) => boolean;
  /** By tag where there is no layout. */
  readonly isInline?: IsInline;
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

const WORDINGS = new Map<SellerCentralPage, Wordings>();

const wordingsOf = (page: SellerCentralPage): Wordings => {
  const known = WORDINGS.get(page) ?? indexWordings(LABEL_FILES, page.sections, id => findShape(id)?.section);
  WORDINGS.set(page, known);
  return known;
};

/** A language as its host writes it: "de" on the German host is "de-DE". */
const withRegion = (language: string, hostLocale: string): string =>
  hostLocale.split('-')[0] === language ? hostLocale : language;

/** The languages the page plausibly speaks: those of its labels, commonest first, its own word, its host's. */
const languagesOf = (hits: readonly Hit[], { document, location }: PageView): readonly string[] => {
  const hostLocale = findHost(location.hostname)?.locale ?? 'en';
  const times = new Map<string, number>();
  for (const { language } of hits.flatMap(({ wording }) => wording.labels))
    times.set(language, (times.get(language) ?? 0) + 1);
  const ofLabels = [...times]
    .toSorted((a, b) => b[1] - a[1])
    .map(([language]) => withRegion(language, hostLocale));
  return [...new Set([...ofLabels, document.documentElement.lang, hostLocale])].filter(Boolean);
};

const groundOf = (view: PageView, leaves: Ground['leaves']): Ground => ({
  leaves,
  classify: () => ({ kind: 'text' }),
  isInline: view.isInline ?? isInlineTag,
  isShown: view.isShown,
  memory: new Map(),
});

/** Two values for one series on one page contradict each other: neither is kept. */
const withoutContradictions = (
  found: readonly Anchored[],
): { readonly kept: readonly Anchored[]; readonly misses: readonly Miss[] } => {
  const bySeries = Map.groupBy(found, ({ reading }) => seriesName(reading));
  const kept: Anchored[] = [];
  const misses: Miss[] = [];
  for (const [first, ...others] of bySeries.values()) {
    if (!first) continue;
    if (others.every(({ reading }) => reading.value === first.reading.value)) kept.push(first);
    else misses.push({ metric: first.reading.metric, label: first.reading.label, reason: 'contradiction' });
  }
  return { kept, misses };
};

/** One line a metric, and none for a metric that was read elsewhere on the page. */
const missesLeft = (misses: readonly Miss[], kept: readonly Anchored[]): readonly Miss[] => {
  const read = new Set(kept.map(({ reading }) => reading.metric));
  return [
    ...new Map(misses.filter(({ metric }) => !read.has(metric)).map(each => [each.metric, each])).values(),
  ];
};

const readAll = (
  around: Around,
): { readonly kept: readonly Anchored[]; readonly misses: readonly Miss[] } => {
  const each = around.claims.map(claim => readLabel(around, claim));
  const { kept, misses } = withoutContradictions(each.flatMap(({ readings }) => readings));
  return { kept, misses: missesLeft([...misses, ...each.flatMap(one => one.misses)], kept) };
};

/** A password field makes it a sign-in page, whatever its address. */
const isSignIn = ({ document }: PageView): boolean =>
  document.querySelector('input[type="password"]') !== null;

/**
 * Reads the metrics that a page of Seller Central shows. Silent where the address is not one that is
 * read, and on sign-in. Never throws for anything the page holds, never changes it.
 */
export const readPage = (view: PageView): PageReadResult => {
  const page = findPage(view.location);
  const { body } = view.document;
  if (!page || !body || isSignIn(view)) return { kind: 'silent' };
  const { leaves, roots, waiting } = scan(body, view.shadowRootOf);
  const rough = groundOf(view, leaves);
  const hits = findHits(rough, wordingsOf(page));
  const languages = languagesOf(hits, view);
  const ground: Ground = { ...rough, classify: classifier(LABEL_FILES, wordingsOf(page), languages) };
  const { labels, terms } = findLabels(ground, hits);
  const claims = labels.flatMap(label =>
    claimsOf(label).map((metric): Claim => ({
      label,
      metric,
      territory: territoryOf(ground, label, labels, metric.unit),
    })),
  );
  const { kept, misses } = readAll({ ground, claims, terms });
  const read: PageRead = {
    pageId: page.id,
    path: view.location.pathname,
    language: languages[0] ?? 'en',
    account: readAccount([view.document, ...roots], view.location.hostname),
    readings: kept.map(({ reading }) => reading),
    misses,
  };
  return { kind: 'read', read, anchors: kept, roots, waiting: waiting || misses.length > 0 };
};
