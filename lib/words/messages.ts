import { cached } from './cached';

/**
 * The mechanism for finished words: a language is one file an area (overlay/en.ts, pages/de.ts), a
 * plain object of messages. English is the model; another language is a `Translation` of it, so that
 * a missing or surplus key does not compile.
 */

/** One text with gaps in braces (`{value}`), or one text a plural form, chosen by the gap `{count}`. */
export type Message =
  string | ({ readonly other: string } & { readonly [F in Intl.LDMLPluralRule]?: string });
export type Messages = Readonly<Record<string, Message>>;

/** A language file with exactly the keys of the model `M`. */
export type Translation<M extends Messages> = { readonly [K in keyof M]: Message };

type GapsIn<T> = T extends `${string}{${infer Gap}}${infer Rest}` ? Gap | GapsIn<Rest> : never;
type GapsOf<M extends Message> = M extends string ? GapsIn<M> : GapsIn<M[keyof M]> | 'count';
type Gaps<G extends string> = [G] extends [never] ? [] : [gaps: Readonly<Record<G, string | number>>];

/** Says a message with its gaps filled; the compiler knows which gaps it has. */
export type Say<M extends Messages> = <K extends keyof M & string>(
  key: K,
  ...gaps: Gaps<GapsOf<M[K]>>
) => string;

type Values = Readonly<Record<string, string | number>>;

/** French parts : ; ? ! and » from their words by a space that does not break, and « likewise; the language files may write any. */
const keepSigns = (text: string): string => text.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0');

/** An abbreviation ("25. Dez."), what is cut short, and what a seller wrote as a sentence. */
const ENDED = /[.…!?。！？]$/u;

/** A piece of a text: words as they are, or a gap with the stop behind it ('' for none). */
type Piece = string | { readonly gap: string; readonly name: string; readonly stop: string };

const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: whole, 1: name = '', 2: stop = '', index } of text.matchAll(/\{(\w+)\}([.。]?)/g)) {
    pieces.push(text.slice(at, index), { gap: whole, name, stop });
    at = index + whole.length;
  }
  return [...pieces, text.slice(at)];
};

/**
 * The speaker of one language. `locale` gives the plural forms; numbers in gaps are written as in `numbers`,
 * which may be another language's where the words stand beside that language's figures. A gap without a value stays
 * visible as it is, which a test notices and a seller can live with. What ends with a stop gets no second one.
 */
export const speaker = <M extends Messages>(
  locale: string,
  messages: Translation<M>,
  numbers = locale,
): Say<M> => {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(numbers);
  const written = locale.startsWith('fr') ? keepSigns : (text: string) => text;
  // A page says the same few dozen texts for each of its series.
  const inPieces = cached((text: string) => piecesOf(written(text)));
  const formOf = (message: Message, { count }: Values): string => {
    if (typeof message === 'string') return message;
    return message[plural.select(Number(count))] ?? message.other;
  };
  const pieceText = (piece: Piece, values: Values): string => {
    if (typeof piece === 'string') return piece;
    const value = values[piece.name];
    if (value === undefined) return piece.gap;
    const text = typeof value === 'number' ? number.format(value) : value;
    return piece.stop === '' || ENDED.test(text) ? text : text + piece.stop;
  };
  return (key, ...[gaps]) => {
    const values: Values = gaps ?? {};
    let said = '';
    for (const piece of inPieces(formOf(messages[key], values))) said += pieceText(piece, values);
    return said;
  };
};

/** The names of the gaps in a message, over all its plural forms, sorted: for the test of a language file. */
export const gapNames = (message: Message): readonly string[] => {
  const texts = typeof message === 'string' ? [message] : Object.values(message);
  const names = texts.flatMap(text => Array.from(text.matchAll(/\{(\w+)\}/g), match => match[1] ?? ''));
  return [...new Set(names)].toSorted();
};
