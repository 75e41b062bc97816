import type { Situation } from '../advice/situation';
import type { Metric } from '../catalogue/metric';
import type { Verdict } from '../insight/verdict';
import type { Deed } from '../journal/deeds';
import type { OwnMessages } from '../messages/own-messages';
import type { PageReading, Reading } from '../reading';
import type { Kept } from '../view';
import type { Words } from '../words/words';

/** What is known around a value that tells which tips fit it. */
export type Around = Pick<Situation, 'country' | 'figures' | 'tried' | 'hidden' | 'ownTips'>;

/** One reading of the page, with everything that its chip and panel are made of. */
export type Subject = {
  readonly metric: Metric;
  readonly reading: PageReading;
  /** Ascending; the page's own reading is the last. */
  readonly rows: readonly Reading[];
  readonly verdict: Verdict;
  readonly words: Words;
  readonly kept: Kept;
  readonly at: Date;
  /** Where the account's pages are; null or left out where that is not known. */
  readonly host?: string | null;
  /** What the store's own messages show; null or left out where nothing does. */
  readonly own?: OwnMessages | null;
  /** Left out where nothing is known but the value. */
  readonly around?: Around;
  /** Rows of Amazon's report of the same metric and orders, in buckets that may overlap. */
  readonly report?: readonly Reading[];
  /** What the seller did for it, newest first, with what came after. */
  readonly deeds?: readonly Deed[];
  readonly timeZone?: string;
};

/** A value of this subject's unit, in words. */
export const valueText = (
  { metric, words }: Pick<Subject, 'metric' | 'words'>,
  value: number | null,
): string => (value === null ? words.say('none') : words.formatValue(metric.unit, value));

/** A day, in the subject's words and zone. */
export const dateText = ({ words, at, timeZone }: Subject, iso: string): string =>
  words.formatDate(iso, at, timeZone);

/** A metric of the seller's own goes by the name that they gave it, whatever stands beside the number that they showed. */
const nameOf = ({ metric, reading }: Subject): string =>
  metric.section === 'own' ? metric.name : reading.label || metric.name;

/** "Buyer Contact Rate · seller-fulfilled · 4 weeks": Amazon's own label first, a scope only where there are several kinds of order. */
export const titleOf = (subject: Subject): string => {
  const { metric, reading, words } = subject;
  const everything = metric.scopes.length === 1 && metric.scopes[0] === 'all';
  const scope = everything ? [] : [words.scopeName(reading.scope)];
  return [nameOf(subject), ...scope, words.windowName(reading.window)].join(' · ');
};
