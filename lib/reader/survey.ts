import { parentOf, type ShadowRootOf } from './composed';
import { finderOf, isClobbered, isWaiting, noFindings, type Findings } from './findings';
import { inPageOrder } from './page-order';
import type { Vocabulary } from './vocabulary';

export type Survey = {
  /** Elements with a label in them. */
  readonly seeds: readonly Element[];
  /** Elements with a name that a taught rule goes by. */
  readonly taught: readonly Element[];
  /** Headings of regions in which nothing is a reading. */
  readonly regions: readonly Element[];
  /** Shadow roots met on the way, to be watched for changes. */
  readonly roots: readonly ShadowRoot[];
  /** A form of the page's hides what its elements are from us: nothing of the page can be believed. */
  readonly clobbered: boolean;
  /** A component has no content yet: it may get some, and no mutation will tell. */
  readonly waiting: boolean;
};

const NOTHING: Survey = { seeds: [], taught: [], regions: [], roots: [], clobbered: true, waiting: false };

/** Findings as the rest of the reader wants them. */
export const surveyOf = (findings: Findings): Survey => {
  if (isClobbered(findings)) return NOTHING;
  const all = [...findings.found];
  return {
    seeds: all.flatMap(([el, { label }]) => (label ? [el] : [])),
    taught: all.flatMap(([el, { taught }]) => (taught ? [el] : [])),
    regions: all.flatMap(([el, { region }]) => (region ? [el] : [])),
    roots: [...findings.hosts.values()].filter(root => root !== null),
    clobbered: false,
    waiting: isWaiting(findings),
  };
};

/** Where the labels of a page are (findings.ts), in one pass over all of it. */
export const survey = (start: Element, shadowRootOf: ShadowRootOf, vocabulary: Vocabulary): Survey => {
  const findings = noFindings();
  finderOf(findings, shadowRootOf, vocabulary).within(start);
  return surveyOf(findings);
};

/** A part of the page with no more elements than this is looked at as a whole. */
const MOST_ELEMENTS = 1500;

/** The parts of a page to look at closely: around each seed as much as is affordable, each part once. */
export const partsAround = (seeds: readonly Element[], body: Element): readonly Element[] => {
  const parts = new Set(seeds.map(seed => partAround(seed, body)));
  const isWithin = (part: Element): boolean => {
    for (let at = parentOf(part); at; at = parentOf(at)) if (parts.has(at)) return true;
    return false;
  };
  return [...parts].filter(part => !isWithin(part)).toSorted(inPageOrder);
};

const partAround = (seed: Element, body: Element): Element => {
  let part = seed;
  for (let at: Element | null = seed; at && part !== body; at = parentOf(at)) {
    if (at.getElementsByTagName('*').length > MOST_ELEMENTS) break;
    part = at;
  }
  return part;
};

/** A report of a year of days has some 7,000 elements; a page with more than this is none. */
const MOST_OF_A_REPORT = 20_000;

/** The whole page where it has a label: the rows of a long table are far from their heads. */
export const wholePage = (seeds: readonly Element[], body: Element): readonly Element[] =>
  seeds.length > 0 && body.getElementsByTagName('*').length <= MOST_OF_A_REPORT ? [body] : [];
