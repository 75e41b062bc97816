import { randomFrom, type Random } from './random';
import type { Step } from './step';
import { flatRows, wrappers } from './steps/boxes';
import { inAttributes, inRoots, inSlots } from './steps/components';
import { hiddenCopies } from './steps/copies';
import { noNames, otherTags } from './steps/names';
import { valuesFirst } from './steps/order';
import { katalTables, noTables, roleTables } from './steps/tables';
import { cutTexts, otherSpaces, softHyphens } from './steps/texts';

/** In the order in which they are applied: what moves boxes comes before what hides texts in components. */
const STEPS: Readonly<Record<string, Step>> = {
  noNames,
  otherTags,
  valuesFirst,
  wrappers,
  noTables,
  roleTables,
  katalTables,
  inSlots,
  softHyphens,
  otherSpaces,
  inOpenRoots: inRoots('open'),
  inClosedRoots: inRoots('closed'),
  inAttributes,
  cutTexts,
  hiddenCopies,
  flatRows,
};

const MOST_STEPS = 4;

const choose = (random: Random): ReadonlySet<string> => {
  const names = Object.keys(STEPS);
  const count = 1 + Math.floor(random() * MOST_STEPS);
  return new Set(Array.from({ length: count }, () => names[Math.floor(random() * names.length)] ?? ''));
};

/**
 * Rewrites a page's markup as a redesign might, without changing what it says: one to four steps, chosen by
 * the seed, each of which leaves most of the page as it is. Answers their names.
 */
export const rewrite = (document: Document, seed: number): readonly string[] => {
  const random = randomFrom(seed);
  const chosen = choose(random);
  const names = Object.keys(STEPS).filter(name => chosen.has(name));
  for (const name of names) STEPS[name]?.(document, random);
  return names;
};
