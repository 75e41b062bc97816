import { findHost } from '../hosts';
import type { PageAccount } from '../reading';
import { cleanText } from './parse/clean';

/** Today's account pill: store and country in elements of their own (docs/field-notes.md, "Header"). */
const STORE = '.dropdown-account-switcher-header-label-global';
const COUNTRY = '.dropdown-account-switcher-header-label-regional';
/** Places in which "store | country" stands as one text, today's first. */
const WHOLE = ['.dropdown-account-switcher-header', '#partner-switcher .partner-label', '#partner-switcher'];
/** 2018–20: the store beside a select of marketplaces. */
const OLD_STORE = '#sc-mkt-switcher-form, #partner-switcher';
const OLD_COUNTRY = '#sc-mkt-picker-switcher-select';
const HEADER = '#navbar, #sc-navbar-container, [role="banner"], body > header';

const LONGEST = 120;

type Root = Document | ShadowRoot;

const textAt = (roots: readonly Root[], selector: string): string => {
  for (const root of roots) {
    const text = cleanText(root.querySelector(selector)?.textContent ?? '');
    if (text && text.length <= LONGEST) return text;
  }
  return '';
};

const selectedAt = (roots: readonly Root[], selector: string): string => {
  for (const root of roots) {
    const found = root.querySelector(selector);
    const text =
      found && 'selectedOptions' in found ? (found as HTMLSelectElement).selectedOptions[0]?.text : '';
    if (text) return cleanText(text);
  }
  return '';
};

type Pair = { readonly store: string; readonly country: string };

const splitPair = (text: string): Pair | null => {
  const [store = '', country = '', more] = text.split('|').map(part => part.trim());
  return store && country && more === undefined ? { store, country } : null;
};

const inParts = (roots: readonly Root[]): Pair | null => {
  const [store, country] = [textAt(roots, STORE), textAt(roots, COUNTRY)];
  return store && country ? { store, country } : null;
};

const inWhole = (roots: readonly Root[]): Pair | null => {
  for (const selector of WHOLE) {
    const pair = splitPair(textAt(roots, selector));
    if (pair) return pair;
  }
  return null;
};

const inOldHeader = (roots: readonly Root[]): Pair | null => {
  const country = selectedAt(roots, OLD_COUNTRY);
  const store = textAt(roots, `${OLD_STORE} .merchant-name`) || textAt(roots, '#partner-switcher .name');
  return store && country ? { store, country } : null;
};

/** "Store | Country" as the whole text of some small element of the header, whatever its name. */
const inAnyHeader = (roots: readonly Root[]): Pair | null => {
  const found = new Map<string, Pair>();
  for (const header of roots.flatMap(root => [...root.querySelectorAll(HEADER)])) {
    for (const el of header.querySelectorAll('*')) {
      const pair = el.childElementCount <= 4 ? splitPair(shortText(el)) : null;
      if (pair) found.set(`${pair.store}|${pair.country}`, pair);
    }
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
};

const shortText = (el: Element): string => {
  const text = el.textContent;
  return text.includes('|') && text.length <= 2 * LONGEST ? cleanText(text) : '';
};

/**
 * Whose numbers the page shows: store name and country from the header, as they stand there.
 * Without a readable header the host's default account, marked `assumed`: its country is the host's
 * own (ISO 3166-1), its store empty.
 */
export const readAccount = (roots: readonly Root[], hostname: string): PageAccount => {
  const pair = inParts(roots) ?? inWhole(roots) ?? inOldHeader(roots) ?? inAnyHeader(roots);
  if (pair) return { ...pair, host: hostname, assumed: false };
  return { store: '', country: findHost(hostname)?.country ?? '', host: hostname, assumed: true };
};
