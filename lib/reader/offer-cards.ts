import { wordingKey } from '../catalogue/wording-key';
import type { OfferedRule } from '../reading';
import type { PageRule, Where, WordIs } from '../taught/rule';
import { isOutByMarkup } from './bounds';
import type { Box } from './box';
import type { Cell } from './cell';
import { cellsIn, type Ground } from './cells';
import { headingOver } from './heading-over';
import { lookAt, type Look, type Parts } from './look';
import { findPage } from './pages';
import type { PageView } from './read-page';
import { partsAround, type Survey } from './survey';
import { applyRules } from './taught';
import type { Vocabulary } from './vocabulary';

/** The three insights in the order in which Amazon shows them (docs/field-notes.md, "Customer Service Insights"). */
const INSIGHTS = [
  ['contact-rate', 'rate'],
  ['contact-response-time', 'duration'],
  ['buyer-dissatisfaction-rate', 'rate'],
] as const;

/** What stands in a card, in this order. */
const ROLES: readonly WordIs[] = ['your-value', 'average', 'top'];

/** A name or a caption is no longer than this. */
const LONGEST = 60;

/** "0.46%": the text to begin at. */
const PERCENT = /^\s*[-%٪]?\s*\p{Nd}[\p{Nd}.,٫٬]*\s*[%٪]?\s*$/u;
/** Percentages further down are of another part of the page. */
const MOST_SEEDS = 12;

type Card = { readonly name: Cell; readonly captions: readonly string[] };

const isWord = ({ text, what }: Cell): boolean =>
  (what.kind === 'text' || what.kind === 'term') &&
  text.length <= LONGEST &&
  /\p{L}/u.test(text) &&
  !/\p{N}/u.test(text);
const isFigure = ({ what }: Cell): boolean => what.kind === 'value' || what.kind === 'not-available';
const keyOf = ({ text }: Cell): string => wordingKey(text);

/** Not an icon by itself. */
const isSomething = (cell: Cell): boolean => isFigure(cell) || /[\p{L}\p{N}]/u.test(cell.text);

/** A name, then two or three figures, each with its caption before or behind it; and nothing else. */
const cardIn = (ground: Ground, box: Box, unit: 'rate' | 'duration'): Card | null => {
  const [name, ...rest] = cellsIn(ground, box, unit).filter(isSomething);
  if (!name || !isWord(name) || isOutByMarkup(box)) return null;
  const [figures, captions] = [rest.filter(isFigure), rest.filter(isWord)];
  const count = figures.length;
  const alternates = rest.every(
    (cell, at) => isFigure(cell) === (at % 2 === (isFigure(rest[0] ?? cell) ? 0 : 1)),
  );
  const isCard = count > 1 && count <= ROLES.length && captions.length === count && rest.length === 2 * count;
  if (!isCard || !alternates || figures[0]?.what.kind !== 'value') return null;
  return { name, captions: captions.map(keyOf) };
};

/** Three parts of one box that are such cards, of a percentage, a time and a percentage, with the same captions. */
const cardsIn = (ground: Ground, box: Box): readonly Card[] | null => {
  const parts = box.kids.filter(({ from, to }) => to - from > 2);
  for (let at = 0; at + INSIGHTS.length <= parts.length; at += 1) {
    const cards = INSIGHTS.flatMap(([, unit], place) => {
      const part = parts[at + place];
      return (part && cardIn(ground, part, unit)) ?? [];
    });
    const captions = new Set(cards.map(card => card.captions.join()));
    const names = new Set(cards.map(({ name }) => keyOf(name)));
    if (cards.length === INSIGHTS.length && captions.size === 1 && names.size === INSIGHTS.length)
      return cards;
  }
  return null;
};

const boxesIn = ({ ground: { leaves } }: Look): ReadonlySet<Box> => {
  const boxes = new Set<Box>();
  for (const leaf of leaves)
    for (let box: Box | null = leaf.box; box && !boxes.has(box); box = box.up) boxes.add(box);
  return boxes;
};

const whereOf = (ground: Ground, { name, captions }: Card): Where => ({
  label: keyOf(name),
  words: captions.map((key, at) => ({ key, is: ROLES[at] ?? 'other' })),
  heading: headingOver(ground, name),
  needsHeading: false,
});

/** The elements with a percentage in them, in the page and its shadow roots. */
const seedsIn = (body: Element, roots: readonly ShadowRoot[]): readonly Element[] => {
  const seeds: Element[] = [];
  for (const root of [body, ...roots]) {
    const walker = body.ownerDocument.createTreeWalker(root, 4);
    for (
      let node = walker.nextNode() as Text | null;
      node && seeds.length < MOST_SEEDS;
      node = walker.nextNode() as Text | null
    )
      if (node.data.length < 16 && /[%٪]/.test(node.data) && PERCENT.test(node.data) && node.parentElement)
        seeds.push(node.parentElement);
  }
  return seeds;
};

const tried = new Map<string, PageRule>();
const MOST_TRIED = 30;

/** One object a rule, as the reader remembers what it made of it: a page is read many times. */
const ruleFor = (language: string, where: Where, shape: PageRule['shape']): PageRule => {
  const key = JSON.stringify([language, where, shape.id]);
  const rule = tried.get(key) ?? { id: shape.id, language, where, replaces: false, shape };
  if (tried.size >= MOST_TRIED) tried.clear();
  tried.set(key, rule);
  return rule;
};

const offered = (
  view: PageView,
  cards: readonly Card[],
  look: Look,
  parts: Parts,
): readonly OfferedRule[] => {
  const { languages, ground } = look;
  const language = languages[0]?.split('-')[0]?.toLowerCase() ?? '';
  const pageId = findPage(view.location)?.id ?? '';
  const drafts = cards.flatMap((card, at) => {
    const shape = view.lexicon.shapes.find(({ id }) => id === INSIGHTS[at]?.[0]);
    const [scope] = shape?.scopes ?? [];
    const [window] = shape?.windows ?? [];
    if (!shape || !scope || !window) return [];
    const where = whereOf(ground, card);
    const rule = ruleFor(language, where, shape);
    const label = card.name.text.trim();
    return [{ rule, draft: { pageId, language, label, metric: shape.id, scope, window, where } }];
  });
  const finds = applyRules(
    view,
    drafts.map(({ rule }) => rule),
    parts,
    languages,
  );
  return drafts.flatMap(({ draft }, at) => {
    const found = finds[at];
    if (found?.is !== 'found') return [];
    const { value, average, top } = found.anchored.reading;
    return [{ draft, value, average, top }];
  });
};

/**
 * The three insights in a language whose names are not known: three parts alike, each a name and two or three
 * figures, in the order percentage, time, percentage. Only to be offered to the seller: it is never a reading. Each
 * is tried as the rule that it would become; where one of them would not find its value, nothing is offered.
 */
export const offerCards = (
  view: PageView,
  vocabulary: Vocabulary,
  { regions, roots }: Survey,
): readonly OfferedRule[] => {
  const { body } = view.document;
  const seeds = seedsIn(body, roots);
  if (seeds.length === 0) return [];
  const parts = { parts: partsAround(seeds, body), regions };
  const look = lookAt(view, vocabulary, parts);
  for (const box of boxesIn(look)) {
    const cards = cardsIn(look.ground, box);
    if (!cards) continue;
    const rules = offered(view, cards, look, parts);
    return rules.length === INSIGHTS.length ? rules : [];
  }
  return [];
};
