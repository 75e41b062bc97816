import type { Theme } from '../case';

/** A text of the seller's own, to be put into a reply by hand. Gaps that must be filled stand in braces: `{date}`. */
export type Template = {
  readonly id: string;
  readonly name: string;
  /** What it answers; null where it fits any message. */
  readonly theme: Theme | null;
  /** The language of the text: "de". */
  readonly language: string;
  readonly text: string;
};

/**
 * What became of the starter set: `offered`: the seller has said nothing yet, and it is shown beside the own ones;
 * `taken`: some of it are own ones now; `removed`: it does not come back.
 */
export const STARTER_STATES = ['offered', 'taken', 'removed'] as const;
export type StarterState = (typeof STARTER_STATES)[number];

/** Everything that is kept of templates. */
export type Shelf = { readonly starters: StarterState; readonly templates: readonly Template[] };

export const MOST_TEMPLATES = 500;
/** Of a template's text, in UTF-16 units; as much as a reply of Amazon's holds. */
export const LONGEST_TEXT = 4000;
export const LONGEST_NAME = 80;
