import type { Scope, Window } from '../catalogue/metric';
import type { MetricShape } from '../catalogue/shapes';

/**
 * What a word beside the value is. A rule teaches words, not positions: the reader then finds the value by
 * the same structure and with the same doubts as for a label it knows itself.
 * `remark`: changes nothing. `other`: names another value of the same card, which is not the seller's own. `name`: the
 * name of a neighbour, at which this value's part of the page ends.
 */
export type WordIs = 'your-value' | 'average' | 'top' | 'remark' | 'other' | 'name';

/** A text near the value, as a `wordingKey` without digits. */
export type TaughtWord = { readonly key: string; readonly is: WordIs };

/** Where the value stands: by words and structure only. No markup names, no digits of a value, nothing of a buyer's. */
export type Where = {
  /** The name beside the value, as a `wordingKey`. */
  readonly label: string;
  /** Texts that nobody knew, between the name and the value or over the value's column. */
  readonly words: readonly TaughtWord[];
  /** The heading over the name, as a `wordingKey` without digits; '' where there was none. */
  readonly heading: string;
  /** The name stands in several cards, so that the heading must be this one. Else it only decides between two places. */
  readonly needsHeading: boolean;
};

/** What pointing at a number gives; the worker makes a rule of it. */
export type RuleDraft = {
  readonly pageId: string;
  /** Primary subtag of the page's language: "de". */
  readonly language: string;
  /** The name beside the value, as it stands on the page; the rule's name until the seller gives another. */
  readonly label: string;
  readonly metric: string;
  readonly scope: Scope;
  readonly window: Window;
  readonly where: Where;
};

/** A place on a page that the seller has shown. Times are ISO instants in UTC. */
export type TaughtRule = RuleDraft & {
  readonly id: string;
  /** The seller's own word for it. */
  readonly name: string;
  /** Where it was taught. It holds for all hosts that show the same accounts (lib/history/host-family.ts). */
  readonly host: string;
  /** The page's path there, without query or hash. */
  readonly path: string;
  readonly taughtAt: string;
  /** Does it count where the reader itself reads another value for the same series? The seller's answer. */
  readonly replaces: boolean;
};

/** When a rule last found its number, and since when it does not. Kept apart, as it changes with visits. */
export type RuleMarks = { readonly lastMatched: string | null; readonly lastMissed: string | null };

/** A rule as the reader needs it. The shape has no scope and no window but the rule's own. */
export type PageRule = Pick<TaughtRule, 'id' | 'language' | 'where' | 'replaces'> & {
  readonly shape: MetricShape;
  /** Versions of the page on which the reader's own reading of the metric is set aside, and the rule stands alone. */
  readonly aloneOn?: readonly string[];
};
