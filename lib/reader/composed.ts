/** The composed tree: what a person sees, with shadow roots in the place of their hosts' content. */

/** The shadow root of an element, open or closed, or null. What a browser gives only an extension. */
export type ShadowRootOf = (el: Element) => ShadowRoot | null;

/** What Benchline itself draws is no part of the page. */
export const isOurs = (tag: string): boolean => tag.startsWith('benchline-');

/** Components have a hyphen in their name. */
export const isComponent = (tag: string): boolean => tag.includes('-') && !isOurs(tag);

/** The element around an element, out of its shadow root too. */
export const parentOf = (el: Element): Element | null => {
  if (el.parentElement) return el.parentElement;
  const root = el.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
};

/** Is an element within another, in whatever shadow roots? */
export const isWithin = (inner: Element, outer: Element): boolean => {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
};

/** Some text beyond white space and zero-width characters. */
export const isVisibleText = (text: string | null): text is string =>
  text !== null && /[^\s\u200b-\u200f\u2060\ufeff\u00ad]/.test(text);

/** Katal's form controls hold values that the seller types, not figures. */
const FORM_CONTROL = /input|dropdown|select|check|radio|option|toggle|textarea|picker|search/;

/** What the seller chooses may hold digits among its words ("3 months"); what one types is words only. */
const CHOOSER = /dropdown|select|option/;
const isChosen = ({ localName }: Element, text: string): boolean =>
  !/\p{Nd}/u.test(text) || (CHOOSER.test(localName) && /\p{L}{3}/u.test(text));

/** The texts that a component may render from its attributes (docs/field-notes.md, "Katal"); of a control only words. */
export const attributeTexts = (el: Element): readonly string[] => {
  const texts = ['header', 'heading', 'label', 'text', 'value']
    .map(name => el.getAttribute(name))
    .filter(isVisibleText);
  return FORM_CONTROL.test(el.localName) ? texts.filter(text => isChosen(el, text)) : texts;
};
