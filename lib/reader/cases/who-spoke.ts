import type { Turn } from '../../inbox';
import { isInWords } from './in-words';
import { wordingKey } from '../../catalogue/wording-key';
import type { Box } from '../box';
import { isNoAnswer } from './no-answer';
import type { Bubble } from './turn-boxes';

type By = Turn['by'];

/** Who is known by name: of the store from the page's header, of the buyer from the head or the list. */
export type Names = {
  readonly store: string;
  readonly buyer: string | null;
  readonly subject: string | null;
};

/** How Amazon marks whose a bubble is cannot be known; each of these words says it in one way only. */
const TOKENS: Readonly<Record<string, By>> = {
  buyer: 'buyer',
  customer: 'buyer',
  incoming: 'buyer',
  inbound: 'buyer',
  seller: 'seller',
  merchant: 'seller',
  outgoing: 'seller',
  outbound: 'seller',
  system: 'amazon',
  automated: 'amazon',
};

const SENDER = /^data-.*(sender|from|author|role|direction|party|participant|type)/;

const wordsIn = (text: string): readonly string[] =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

const namedBy = (text: string): readonly By[] => {
  const words = wordsIn(text);
  // "to-customer" is the other's.
  return words.includes('to') ? [] : words.flatMap(word => TOKENS[word] ?? []);
};

const tokensOf = ({ el }: Box): readonly By[] =>
  el.getAttributeNames().flatMap(name => {
    const value = el.getAttribute(name) ?? '';
    if (SENDER.test(name)) return /^amazon$/i.test(value) ? ['amazon' as const] : namedBy(value);
    return name === 'class' ? namedBy(value) : [];
  });

const tokensIn = (box: Box): readonly By[] => [...tokensOf(box), ...box.kids.flatMap(tokensIn)];

/** The box of a bubble that is alone may hold others' lines: of it count what is around the time, and what is with it and words. */
const tokensOfAlone = ({ box, stamp, texts }: Bubble): readonly By[] => {
  const around: By[] = [];
  let own: Box | null = null;
  for (let at: Box | null = stamp.leaf.box; at; at = at === box ? null : at.up) {
    const { from, to } = at;
    if (!own && texts.some(text => text.at >= from && text.at < to)) own = at;
    around.push(...tokensOf(at));
  }
  return [...around, ...tokensIn(own ?? box)];
};

const only = (all: readonly By[]): By | null => {
  const [one = null, other] = new Set(all);
  return other === undefined ? one : null;
};

const stepOf = ({ el }: Box): string => `${el.localName}.${el.getAttribute('class') ?? ''}`;

/** Where a text stands in its bubble, whatever the bubble's own class. */
const placeIn = (bubble: Bubble, box: Box): string => {
  const steps: string[] = [];
  for (let at: Box | null = box; at && at !== bubble.box; at = at.up) steps.push(stepOf(at));
  return steps.join('<');
};

const named = (text: string, { store, buyer, subject }: Names): By | null => {
  const key = wordingKey(text);
  const found: By[] = [];
  if (store && key === wordingKey(store)) found.push('seller');
  if (buyer && key === wordingKey(buyer)) found.push('buyer');
  if (!buyer && subject && isInWords(text, subject)) found.push('buyer');
  if (key === 'amazon') found.push('amazon');
  return only(found);
};

/**
 * The place in which every bubble has the name of who wrote it: a text before the message, of which all that are known are
 * someone's name. A message that is nothing but a name stands elsewhere, or the places differ and none is it.
 */
const senderPlace = (bubbles: readonly Bubble[], names: Names): string | null => {
  const [first] = bubbles;
  const places = (first?.texts.slice(0, -1) ?? []).map(({ leaf }) => placeIn(first as Bubble, leaf.box));
  return (
    places.find(place => {
      const texts = bubbles.map(bubble => textAt(bubble, place));
      return texts.every(text => text !== null && named(text, names) !== null);
    }) ?? null
  );
};

const textAt = (bubble: Bubble, place: string): string | null =>
  bubble.texts.slice(0, -1).find(({ leaf }) => placeIn(bubble, leaf.box) === place)?.text ?? null;

/** So much of the pane's width must be free beside a bubble that stands at one side. */
const FREE = 0.12;

/** The narrowest box around all of a bubble's texts. */
const drawn = ({ box }: Bubble): Element => {
  let at = box;
  for (;;) {
    const [kid, other] = at.kids.filter(({ from, to }) => to > from);
    if (!kid || other) return at.el;
    at = kid;
  }
};

type Side = 'left' | 'right' | null;

const sideOf = (bubble: Bubble, around: DOMRect, rectOf: (el: Element) => DOMRect): Side => {
  const { left, right, width } = rectOf(drawn(bubble));
  const [before, after] = [left - around.left, around.right - right];
  const free = FREE * around.width;
  if (width === 0 || Math.max(before, after) < free || Math.abs(before - after) < free) return null;
  return before < after ? 'left' : 'right';
};

/** The seller's own messages stand at the end of the line, the others' at its beginning; only where both sides are seen. */
const bySides = (
  bubbles: readonly Bubble[],
  pane: Element,
  rectOf: (el: Element) => DOMRect,
): readonly (By | null)[] => {
  const around = rectOf(pane);
  const sides = bubbles.map(bubble => sideOf(bubble, around, rectOf));
  if (new Set(sides).size !== 2 || sides.includes(null)) return sides.map(() => null);
  const isRtl = pane.closest('[dir]')?.getAttribute('dir') === 'rtl';
  return sides.map(side => ((side === 'right') !== isRtl ? 'seller' : 'buyer'));
};

/** Who wrote each bubble, and which text of it is only the name. Where signs contradict each other: unknown. */
export const speakers = (
  bubbles: readonly Bubble[],
  pane: Element,
  names: Names,
  rectOf?: (el: Element) => DOMRect,
): readonly { readonly by: By; readonly sender: string | null }[] => {
  const place = senderPlace(bubbles, names);
  const sides = rectOf ? bySides(bubbles, pane, rectOf) : [];
  return bubbles.map((bubble, at) => {
    const sender = place === null ? null : textAt(bubble, place);
    const tokens = only(bubbles.length === 1 ? tokensOfAlone(bubble) : tokensIn(bubble.box));
    const said = [sender === null ? null : named(sender, names), tokens].filter(by => by !== null);
    const by = only(said.length > 0 ? said : [sides[at] ?? 'unknown']) ?? 'unknown';
    return { by: by === 'seller' && isNoAnswer(bubble) ? 'amazon' : by, sender };
  });
};
