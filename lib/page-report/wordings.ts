import { LABEL_FILES } from '../catalogue/labels';
import { NOT_CURRENT } from '../catalogue/labels/not-current';
import { wordingKey } from '../catalogue/wording-key';

/** Wordings and the beginnings of phrases that Benchline knows, each as its own files write it, by `wordingKey`. */
export type Wordings = {
  readonly texts: ReadonlyMap<string, string>;
  readonly leads: ReadonlyMap<string, string>;
  /** Headings and column heads of what buyers write. */
  readonly buyers: ReadonlySet<string>;
};

const lists = (of: Readonly<Record<string, readonly string[] | undefined>>): readonly string[] =>
  Object.values(of).flatMap(texts => texts ?? []);

const byKey = (texts: readonly string[]): ReadonlyMap<string, string> =>
  new Map(texts.toReversed().map(text => [wordingKey(text), text] as const));

const ALL = LABEL_FILES.flatMap(({ metrics, terms, regions, sections = {}, reports = {} }) =>
  [metrics, terms, regions, sections, reports].flatMap(lists),
);

const LEADS = LABEL_FILES.flatMap(({ phrases }) => lists(phrases)).map(text =>
  text.replace(/\{\w+\}.*/, '').trim(),
);

/** Those of all languages and pages. */
export const WORDINGS: Wordings = {
  texts: byKey([...ALL, ...NOT_CURRENT]),
  leads: byKey(LEADS),
  buyers: new Set(LABEL_FILES.flatMap(({ regions }) => (regions['buyer-text'] ?? []).map(wordingKey))),
};
