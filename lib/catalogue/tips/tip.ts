import type { Certainty } from '../metric';

/** The languages in which a tip is written; a page in any other language shows the English. */
export type TipLanguage = 'en' | 'de';

/** One text, parallel in every tip language. */
export type TipText = Readonly<Record<TipLanguage, string>>;

/** `worse`: when the trend worsens. `above-target`: when target or average is missed. `any`: fits at all times. */
export type TipWhen = 'worse' | 'above-target' | 'any';

/** One thing that a seller can do. What a tip may never advise: docs/metrics.md, "What no tip may advise". */
export type Tip = {
  readonly id: string;
  /** The metrics that it helps, by id. */
  readonly metrics: readonly string[];
  readonly title: TipText;
  readonly text: TipText;
  /** The document that says so, as a name for people; it is never a link. */
  readonly source: string;
  readonly certainty: Certainty;
  readonly when: TipWhen;
};
