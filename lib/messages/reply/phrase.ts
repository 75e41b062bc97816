import { pattern, type Pattern } from './pattern';
import type { Certainty, Rule } from './rule';

/**
 * A way to say something, within one sentence of folded text: all of `all`, and none of `unless` where the sentence is
 * read without its conditions ("if you are not happy, …" denies nothing).
 */
export type Phrase = {
  readonly all: readonly Pattern[];
  readonly unless: readonly Pattern[];
  readonly certainty: Certainty;
};

/** What a language says where a rule of words is broken, and how it is polite. */
export type Speech = Manners & {
  /** Small words that tell this language from others. */
  readonly marks: RegExp;
  /** Conditions, and words that deny nothing though they look like it. */
  readonly condition: RegExp;
  readonly phrases: Readonly<Partial<Record<Rule, readonly Phrase[]>>>;
};

/** How a language is polite, confirms and promises. */
export type Manners = {
  /** A clause that only greets, thanks, wishes or closes. */
  readonly courtesy: Pattern;
  readonly thanks: Pattern;
  /** What makes more of a polite clause. */
  readonly content: Pattern;
  /** After this clause comes the signature. */
  readonly closing: Pattern;
  readonly confirmation: Pattern;
  readonly outOfStock: Pattern;
  readonly cancel: Pattern;
  readonly practice: {
    /** Greets, thanks, is sorry, or understands. */
    readonly acknowledges: Pattern;
    /** Says what happens next, asks, or offers. */
    readonly next: Pattern;
    /** Something is late, or will be done. */
    readonly promises: Pattern;
    /** A day, a time, a number of days. */
    readonly date: Pattern;
  };
};

/** Joins patterns with `|`. */
export const any = (...sources: readonly string[]): string => `(?:${sources.join('|')})`;

/** A pattern over folded text in which no letter stands before and after. */
export const word = (source: string): Pattern => pattern(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}])`);
/** The source of a pattern before which no letter stands. */
export const beginning = (source: string): string => `(?<![\\p{L}\\p{N}])(?:${source})`;
/** The same, where a word may go on. */
export const begins = (source: string): Pattern => pattern(beginning(source));

/** At most so many words between. */
export const upTo = (words: number): string => `(?:[^\\s,.]+ ){0,${words}}?`;

/** The ways to say something in a language, of which `not` is what denies. */
export const saying = (not: Pattern) => ({
  /** Broken as soon as the sentence has all of these, and denies nothing. */
  says: (...all: readonly Pattern[]): Phrase => ({ all, unless: [not], certainty: 'amazon' }),
  /** The same, where it could be meant otherwise. */
  likely: (...all: readonly Pattern[]): Phrase => ({ all, unless: [not], certainty: 'likely' }),
  /** Also where the sentence denies something: "do not …". */
  even: (...all: readonly Pattern[]): Phrase => ({ all, unless: [], certainty: 'amazon' }),
});

/** A phrase that is not meant where one of these stands in the sentence. */
export const without = (phrase: Phrase, ...unless: readonly Pattern[]): Phrase => ({
  ...phrase,
  unless: [...phrase.unless, ...unless],
});
