import { attributeTexts, isComponent, parentOf, type ShadowRootOf } from './composed';
import { textsOf } from './header-texts';
import { cleanText } from './parse/clean';
import { pairOf, pairOfTwo, type Pair } from './store-and-country';

/** Today's account pill: store and country in elements of their own (docs/field-notes.md, "Header"). */
const PILL = '.dropdown-account-switcher-header';
const STORE = '.dropdown-account-switcher-header-label-global';
const COUNTRY = '.dropdown-account-switcher-header-label-regional';
/** 2018–20: store and country in one text, or the store beside a select of marketplaces. */
const OLD = '#partner-switcher .partner-label, #partner-switcher';
const OLD_STORE =
  '#sc-mkt-switcher-form .merchant-name, #partner-switcher .merchant-name, #partner-switcher .name';
const OLD_COUNTRY = '#sc-mkt-picker-switcher-select';
const HEADER = '#navbar, #sc-navbar-container, [role="banner"], body > header';
/** A switcher by another name, such as that of a narrow screen. */
const SWITCHER = ['account-switcher', 'partner-switcher', 'merchant-switcher']
  .flatMap(name => [`[class*="${name}"]`, `[id*="${name}"]`])
  .join(', ');
/** Where the accounts stand that are not the chosen one. */
const LIST =
  'ul, ol, menu, dialog, [role="listbox"], [role="menu"], [role="dialog"], [role="option"], [hidden]';

const LONGEST = 240;

export type Root = Document | ShadowRoot;

/** What only a browser, or the page's language, can say. */
export type HeaderView = {
  readonly shadowRootOf: ShadowRootOf;
  readonly isShown: (el: Element) => boolean;
  /** Is it the name of a marketplace's country, in a language of the page? */
  readonly isCountry: (text: string) => boolean;
};

type Placed = { readonly el: Element; readonly pair: Pair };
type Finder = (root: Root, view: HeaderView) => readonly Placed[];

const all = (root: ParentNode, selector: string): readonly Element[] => [...root.querySelectorAll(selector)];

const placed = (el: Element, pair: Pair | null): readonly Placed[] => (pair ? [{ el, pair }] : []);

const textIn = (el: Element | null | undefined): string => {
  const text = cleanText(el?.textContent ?? '');
  return text.length <= LONGEST ? text : '';
};

const ofParts = (store: Element | null, country: Element | null | undefined): Pair | null => {
  const name = textIn(store);
  return name ? { store: name, country: textIn(country) } : null;
};

const inPill: Finder = (root, { shadowRootOf }) =>
  all(root, PILL).flatMap(el => {
    const parts = ofParts(el.querySelector(STORE), el.querySelector(COUNTRY));
    if (parts) return placed(el, parts);
    const texts = textsOf(el, shadowRootOf);
    return placed(el, pairOf(texts) ?? pairOfTwo(texts));
  });

/** Also where a component keeps them in its shadow root, without the pill around them. */
const inParts: Finder = root => {
  const countries = all(root, COUNTRY);
  return all(root, STORE).flatMap((el, at) => placed(el, ofParts(el, countries[at])));
};

const inOldHeader: Finder = (root, { shadowRootOf }) => {
  const select = root.querySelector<HTMLSelectElement>(OLD_COUNTRY);
  const country = cleanText(select?.selectedOptions?.[0]?.text ?? '');
  const stores = country ? all(root, OLD_STORE) : [];
  const beside = stores
    .flatMap(el => placed(el, { store: textIn(el), country }))
    .filter(({ pair }) => pair.store);
  return beside.length > 0
    ? beside
    : all(root, OLD).flatMap(el => placed(el, pairOf(textsOf(el, shadowRootOf))));
};

const isInHeader = (root: Root): boolean => {
  if (!('host' in root)) return false;
  for (let at: Element | null = root.host; at; at = parentOf(at)) if (at.matches(HEADER)) return true;
  return false;
};

const mayHoldBar = (el: Element): boolean => {
  const text = isComponent(el.localName) && !el.textContent ? attributeTexts(el).join('') : el.textContent;
  return text.length <= LONGEST && /[|｜]/.test(text);
};

/** "Store | Country" as the whole text of some small element of the header, whatever its name; "Help | Search" is none. */
const inAnyHeader: Finder = (root, { shadowRootOf, isCountry }) => {
  const around: readonly ParentNode[] = isInHeader(root) ? [root] : all(root, HEADER);
  return around
    .flatMap(header => all(header, '*'))
    .filter(el => el.childElementCount <= 4 && mayHoldBar(el))
    .flatMap(el => {
      const texts = textsOf(el, shadowRootOf);
      const pair = texts.join('').split('|').length === 2 ? pairOf(texts) : null;
      return placed(el, pair && isCountry(pair.country) ? pair : null);
    });
};

/** No "|" tells store and country apart here, so the country must be one. */
const inSwitcher: Finder = (root, { shadowRootOf, isCountry }) =>
  all(root, SWITCHER).flatMap(el => {
    const pair = pairOfTwo(textsOf(el, shadowRootOf));
    return placed(el, pair && isCountry(pair.country) ? pair : null);
  });

const FINDERS: readonly Finder[] = [inPill, inParts, inOldHeader, inAnyHeader, inSwitcher];

const distinct = (found: readonly Placed[]): readonly Pair[] => [
  ...new Map(found.map(({ pair }) => [JSON.stringify(pair), pair])).values(),
];

/** The one account that these places name: all of them, or else those in view, or else those outside of any list. */
const theOne = (found: readonly Placed[], { isShown }: HeaderView): Pair | null => {
  const narrower = [() => true, ({ el }: Placed) => isShown(el), ({ el }: Placed) => !el.closest(LIST)];
  let left = found;
  for (const keep of narrower) {
    left = left.filter(keep);
    const [pair, ...others] = distinct(left);
    if (others.length === 0) return pair ?? null;
  }
  return null;
};

/**
 * The account that a page's header names, or null: it names none, or several without saying which is chosen.
 * The first way that finds any name decides; a weaker one never speaks against it.
 */
export const findAccount = (roots: readonly Root[], view: HeaderView): Pair | null => {
  for (const find of FINDERS)
    for (const root of roots) {
      const found = find(root, view);
      if (found.length > 0) return theOne(found, view);
    }
  return null;
};
