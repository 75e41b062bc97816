import type { Section } from '../metric';

/**
 * The wordings that Seller Central uses in one language. One file a language; nothing is invented:
 * a wording stands here because docs/field-notes.md or a public Amazon document (named beside it) shows it.
 * Matching ignores case, width, accents, soft hyphens, white space and surrounding punctuation.
 */

/**
 * Short texts that give a value its place: column heads, card lines, the words for "no value". `part-count` heads a
 * column of order counts beside one of rates. A `remark` is a
 * word beside a value that does not change what it is (a status); any other word there makes the reader silent.
 */
export const TERMS = [
  'seller-fulfilled',
  'amazon-fulfilled',
  'all-fulfilled',
  'your-value',
  'part-count',
  'average',
  'top',
  'target',
  'remark',
  'points',
  'not-available',
  'lifetime',
  'past-year',
  'all-ratings',
  // In no file of ours: how a taught rule marks the name of somebody else's value (lib/taught).
  'other',
] as const;
export type Term = (typeof TERMS)[number];

/**
 * Headings of regions in which nothing is a reading: news, advice, examples and other times, what buyers wrote;
 * and of the sections in which readings are, where such a region ends.
 */
export const REGIONS = ['news', 'advice', 'not-current', 'buyer-text', 'section'] as const;
export type Region = (typeof REGIONS)[number];

/**
 * Lines with one gap in braces: `{value}` a number in the metric's unit, `{period}` dates, `{window}` "60 days",
 * `{count}` how many orders (shipments, requests): of `part` the rate speaks (or of all but these), `whole` is all;
 * `{choice}` which of the ratings are counted.
 */
export const PHRASES = [
  'target-under',
  'target-over',
  'period',
  'time-window',
  'count-part',
  'count-whole',
  'choice',
] as const;
export type Phrase = (typeof PHRASES)[number];

/**
 * The words around a table of the past (lib/reader/report): heads of its columns and of its filters, and what the
 * filters are set to. Dictionary words are enough, as none of them names a metric: a wrong one finds nothing.
 */
export const REPORT_WORDS = [
  'date-range',
  'total-orders',
  'orders-with-defects',
  'your-scores',
  'fulfilled-by',
  'all',
  'aggregate-by',
  'monthly',
  'weekly',
  'daily',
  'display-as',
  'rate',
  'count',
] as const;
export type ReportWord = (typeof REPORT_WORDS)[number];

export type LabelFile = {
  /** BCP 47, as short as it is true: `en`, `de`, `zh-Hans`. */
  readonly language: string;
  /** Metric id → wordings of its label. */
  readonly metrics: Readonly<Record<string, readonly string[]>>;
  readonly terms: Readonly<Partial<Record<Term, readonly string[]>>>;
  readonly regions: Readonly<Partial<Record<Region, readonly string[]>>>;
  /** Headings that say which of two metrics with one name is meant. */
  readonly sections?: Readonly<Partial<Record<Section, readonly string[]>>>;
  readonly phrases: Readonly<Partial<Record<Phrase, readonly string[]>>>;
  readonly reports?: Readonly<Partial<Record<ReportWord, readonly string[]>>>;
  /** Headings of cards and pages that hold figures of a section: there they name nothing else, and no buyer's words. */
  readonly titles?: Readonly<Partial<Record<Section, readonly string[]>>>;
  /** Names of figures that stand beside a section's and are none of ours: what is theirs is nobody else's. */
  readonly others?: Readonly<Partial<Record<Section, readonly string[]>>>;
};
