import type { Scope, Target, Window } from './catalogue/metric';
import type { RuleDraft } from './taught/rule';

/** Where a reading comes from: seen on a page, a row of Amazon's report, a file, or a rule the seller taught. */
export const SOURCES = ['page', 'report', 'import', 'taught'] as const;
export type Source = (typeof SOURCES)[number];

/** Orders (contacts, parcels) behind a rate: `part` of `whole`. */
export type Counts = { readonly part: number; readonly whole: number };

/** First and last day, ISO dates, both included. */
export type Period = { readonly start: string; readonly end: string };

/** What makes a series within an account. */
export type SeriesKey = { readonly metric: string; readonly scope: Scope; readonly window: Window };

/** One value as a page shows it. Rates are fractions, durations minutes; value null where the page says N/A. */
export type PageReading = SeriesKey & {
  readonly value: number | null;
  readonly counts: Counts | null;
  readonly target: Target | null;
  /** Benchmarks the page shows; null where it shows none or N/A. */
  readonly average: number | null;
  readonly top: number | null;
  readonly period: Period | null;
  /** The metric's name as it stood on the page. */
  readonly label: string;
  readonly source: Source;
};

/** A reading as history keeps it. Times are ISO instants in UTC. */
export type Reading = PageReading & {
  readonly account: string;
  /** Path of the page, without query or hash. */
  readonly page: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
};

/** Whose numbers a page shows. `assumed`: the header could not be read, so this is the host's default account. */
export type PageAccount = {
  readonly store: string;
  readonly country: string;
  readonly host: string;
  readonly assumed: boolean;
};

/** Why a metric that the page names was not recorded. */
export type Miss = {
  readonly metric: string;
  readonly label: string;
  readonly reason:
    | 'no-value'
    | 'ambiguous'
    | 'no-scope'
    | 'no-window'
    | 'out-of-range'
    | 'counts-disagree'
    | 'contradiction';
};

/**
 * How a rule that the seller taught (lib/taught) did on a page. `agrees`: the reader found the same value by itself.
 * `missing`: its place was not found, or gives no value. `several`: it fits two places. `contradicts`: the reader itself
 * reads another value for the same series, and neither is recorded until the seller says which is right.
 */
export type RuleResult = { readonly rule: string } & (
  | { readonly is: 'read' | 'agrees' | 'missing' | 'several' }
  | { readonly is: 'contradicts'; readonly page: number | null; readonly taught: number | null }
);

/**
 * A rule that looks right, to be confirmed by the seller: what it would be, and what it would read. Units as in a
 * reading. It is not a reading and is never recorded.
 */
export type OfferedRule = Pick<PageReading, 'value' | 'average' | 'top'> & { readonly draft: RuleDraft };

/** Everything that one settled page gave. */
export type PageRead = {
  readonly pageId: string;
  readonly path: string;
  /** BCP 47 language in which the page speaks, for the words drawn on it. */
  readonly language: string;
  readonly account: PageAccount;
  readonly readings: readonly PageReading[];
  readonly misses: readonly Miss[];
  /** One a rule of the page; left out where the seller has taught none. */
  readonly taught?: readonly RuleResult[];
  /** What the page seems to show in a language whose names are not known; left out where there is no such thing. */
  readonly offer?: readonly OfferedRule[];
  /** Which version of the page it is (lib/reader/page-version.ts); left out where no label was met. */
  readonly version?: string;
  /** Which visit to the page: all reads between a load or navigation and the next one. The content script adds it. */
  readonly visit?: string;
  /** The numbers that were kept when they were read, sent again to be judged: nothing new was seen. The content script adds it. */
  readonly again?: true;
};

/** The attribute-safe name of a series within a page: `metric|scope|window`. */
export const seriesName = ({ metric, scope, window }: SeriesKey): string => `${metric}|${scope}|${window}`;

/** What makes a reading itself within one page: its series, and of a report the period too. */
export const readingName = (reading: SeriesKey & Pick<PageReading, 'source' | 'period'>): string => {
  const { source, period } = reading;
  return source === 'report' ? `${seriesName(reading)}|${period?.start}|${period?.end}` : seriesName(reading);
};
