import { LABEL_FILES } from './labels';
import type { Phrase, Region, ReportWord, Term } from './labels/label-file';
import { NOT_CURRENT, NOT_CURRENT_WITHIN } from './labels/not-current';
import type { Section } from './metric';
import { findShape, SHAPES, type MetricShape } from './shapes';
import { wordingKey } from './wording-key';

/** What a whole text is, besides a value: names of metrics with the language they are in, a term, a region's heading. */
export type Wording = {
  readonly labels: readonly { readonly metric: string; readonly language: string }[];
  readonly term: Term | null;
  readonly region: Region | null;
  /** On pages with a table of the past, a word of its heads or filters; "Month" is one of either. */
  readonly report?: readonly ReportWord[];
  /** A heading of the section to which an ambiguous name under it belongs. */
  readonly section?: Section;
  /** Of a region's heading it may be a part. */
  readonly within?: true;
  /** The name that a taught rule goes by, whatever else it is. */
  readonly taught?: true;
};

/**
 * All that the reader must know of the catalogue to read one page, as plain data: the worker sends it
 * to the content script, whose bundle so holds no label of any language. Keys are `wordingKey`s.
 */
export type Lexicon = {
  readonly wordings: readonly (readonly [key: string, wording: Wording])[];
  /** The words before the gap of a phrase: "Target: under {value}". */
  readonly leads: readonly (readonly [key: string, phrase: Phrase])[];
  readonly shapes: readonly MetricShape[];
};

type Draft = { -readonly [K in keyof Wording]: Wording[K] };

/** A label of a figure that is none of ours: no metric has this id. */
const OTHER = '';

const namedIn = (list: 'titles' | 'others', sections: readonly Section[]): readonly string[] =>
  LABEL_FILES.flatMap(file => sections.flatMap(section => file[list]?.[section] ?? []));

const wordingsFor = (sections: readonly Section[]): Lexicon['wordings'] => {
  const index = new Map<string, Draft>();
  const add = (text: string, change: (wording: Draft) => void) => {
    const key = wordingKey(text);
    const draft = index.get(key) ?? { labels: [], term: null, region: null };
    change(draft);
    index.set(key, draft);
  };
  const hasReport = sections.includes('report');
  for (const { language, metrics, terms, regions, reports, sections: headings = {} } of LABEL_FILES) {
    for (const [metric, texts] of Object.entries(metrics)) {
      const section = findShape(metric)?.section;
      if (!section || !sections.includes(section)) continue;
      for (const text of texts) add(text, draft => (draft.labels = [...draft.labels, { metric, language }]));
    }
    for (const [term, texts] of Object.entries(terms))
      for (const text of texts) add(text, draft => (draft.term = term as Term));
    for (const [region, texts] of Object.entries(regions))
      for (const text of texts) add(text, draft => (draft.region = region as Region));
    for (const [word, texts] of Object.entries(hasReport ? (reports ?? {}) : {}))
      for (const text of texts)
        add(text, draft => (draft.report = [...(draft.report ?? []), word as ReportWord]));
    for (const [section, texts] of Object.entries(headings))
      for (const text of texts) add(text, draft => (draft.section = section as Section));
  }
  for (const text of [...NOT_CURRENT, ...NOT_CURRENT_WITHIN])
    add(text, draft => (draft.region ??= 'not-current'));
  for (const text of NOT_CURRENT_WITHIN) add(text, draft => (draft.within = true));
  for (const text of namedIn('titles', sections)) {
    add(text, draft => {
      if (draft.region === 'buyer-text') draft.region = null;
      draft.term ??= 'remark';
    });
  }
  for (const text of namedIn('others', sections))
    add(text, draft => (draft.labels = [...draft.labels, { metric: OTHER, language: 'en' }]));
  return [...index];
};

const leadsOf = (): Lexicon['leads'] =>
  LABEL_FILES.flatMap(({ phrases }) =>
    Object.entries(phrases).flatMap(([phrase, texts]) =>
      texts.map(text => [wordingKey(text.replace(/\{\w+\}.*/, '')), phrase as Phrase] as const),
    ),
  );

/** The lexicon of a page whose labels belong to the given sections. */
export const lexiconFor = (sections: readonly Section[]): Lexicon => ({
  wordings: wordingsFor(sections),
  leads: leadsOf(),
  shapes: SHAPES.filter(({ section }) => sections.includes(section)),
});
