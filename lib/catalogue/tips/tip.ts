import type { AmazonPage } from '../../amazon-page';
import type { Certainty } from '../metric';

/** What is true of a tip in every language. When it fits is said by its rule (lib/advice). */
export type TipFacts = {
  readonly id: string;
  /** The metrics that it helps, by id. */
  readonly metrics: readonly string[];
  /** Where in Seller Central it is done or looked up; null where that page's address is not known, or there is none. */
  readonly page: AmazonPage | null;
  /** The metric that would show success first, by id; one of `metrics`. */
  readonly shows: string;
  /** The document that says so, as a name for people; it is never a link. */
  readonly source: string;
  readonly certainty: Certainty;
};

/** A tip in a language: what to do, why, and how in two to four short imperatives, none of which says what another says. */
export type TipText = {
  readonly title: string;
  readonly text: string;
  readonly steps: readonly string[];
};

/** The texts of a group of tips, by id: the compiler tells which is missing. */
export type TextsOf<Tips extends readonly TipFacts[]> = Readonly<Record<Tips[number]['id'], TipText>>;
