import type { Span } from './rule';

/** A sentence ends before a space, so that domains and numbers stay whole; Japanese has no spaces. */
const END = /[.!?;…]+(?=\s|$)|[。！？!?](?=[\p{scx=Hira}\p{scx=Kana}\p{scx=Han}])|[。]|\n+/gu;

/** A text without ends is cut here: what is looked for is said in fewer signs. */
const LONGEST = 600;

export type Sentence = Span & { readonly text: string };

const pieces = (text: string, from: number, to: number): readonly Sentence[] => {
  const all: Sentence[] = [];
  for (let start = from; start < to; start += LONGEST) {
    const end = Math.min(to, start + LONGEST);
    all.push({ from: start, to: end, text: text.slice(start, end) });
  }
  return all;
};

/** The sentences of a folded text, in order; offsets are in it. */
export const sentencesOf = (text: string): readonly Sentence[] => {
  const all: Sentence[] = [];
  let from = 0;
  for (const end of text.matchAll(END)) {
    const to = end.index + end[0].length;
    all.push(...pieces(text, from, to));
    from = to;
  }
  return [...all, ...pieces(text, from, text.length)].filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
};
