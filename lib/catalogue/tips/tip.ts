import type { Certainty } from '../metric';

/** One text in the two languages in which tips are written first; those in the others are in the folder `in`. */
type TipText = Readonly<Record<'en' | 'de', string>>;

/** The tips of another language: title and text, by id. */
export type TipTexts = Readonly<Record<string, readonly [title: string, text: string]>>;

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
