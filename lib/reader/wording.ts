import type { Section } from '../catalogue/metric';
import type { LabelFile, Region, Term } from '../catalogue/labels/label-file';

/** What a whole text can be, besides a value. */
export type Wording = {
  readonly labels: readonly { readonly metric: string; readonly language: string }[];
  readonly term: Term | null;
  readonly region: Region | null;
};

/** Longer than any label with its decoration; a longer text is prose. */
export const LONGEST_LABEL = 80;

/** "(ODR)" and the like behind a label: Amazon adds the abbreviation on some pages. */
const ABBREVIATION = /\s*[(（][A-Z]{2,5}[)）]\s*$/;

/** Symbols first: "ⓘ" would decompose to a letter. Then accents, white space, punctuation, soft hyphens. */
const NOT_LETTER = /[^\p{L}\p{N}]+/gu;

/**
 * The form in which wordings are compared: without case, width, accents, white space, soft hyphens,
 * symbols and punctuation. "Pre‑fulﬁlment Cancel Rate ⓘ" and "pre-fulfilment cancel rate" are one.
 */
export const wordingKey = (text: string): string =>
  text
    .replace(ABBREVIATION, '')
    .replace(/\p{S}/gu, '')
    .normalize('NFKD')
    .replace(NOT_LETTER, '')
    .toLowerCase();

/** All wordings of the given files, by key. Labels count in the page's sections only. */
export type Wordings = ReadonlyMap<string, Wording>;

type Draft = { labels: { metric: string; language: string }[]; term: Term | null; region: Region | null };

export const indexWordings = (
  files: readonly LabelFile[],
  sections: readonly Section[],
  sectionOf: (metric: string) => Section | undefined,
): Wordings => {
  const index = new Map<string, Draft>();
  const at = (text: string): Draft => {
    const key = wordingKey(text);
    const draft = index.get(key) ?? { labels: [], term: null, region: null };
    index.set(key, draft);
    return draft;
  };
  for (const { language, metrics, terms, regions } of files) {
    for (const [metric, texts] of Object.entries(metrics)) {
      const section = sectionOf(metric);
      if (!section || !sections.includes(section)) continue;
      for (const text of texts) at(text).labels.push({ metric, language });
    }
    for (const [term, texts] of Object.entries(terms)) for (const text of texts) at(text).term = term as Term;
    for (const [region, texts] of Object.entries(regions))
      for (const text of texts) at(text).region = region as Region;
  }
  return index;
};

/** What the whole text is, or undefined. */
export const findWording = (wordings: Wordings, text: string): Wording | undefined =>
  text.length > LONGEST_LABEL ? undefined : wordings.get(wordingKey(text));
