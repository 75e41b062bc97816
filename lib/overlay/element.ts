const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;
type Child = Node | string | null;

/** Sets attributes; answers the same element. */
export const set = <T extends Element>(element: T, attributes: Attributes): T => {
  for (const name in attributes) element.setAttribute(name, String(attributes[name]));
  return element;
};

/**
 * An element with attributes and children. Strings become text, never markup. This and `svg` are all that the views
 * in the page need of a framework: Preact's core alone would take a sixth of the content script's budget.
 */
export const html = <T extends keyof HTMLElementTagNameMap>(
  name: T,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[T] => {
  const element = set(document.createElement(name), attributes);
  element.append(...children.filter(child => child !== null));
  return element;
};

/** The same for an SVG element. */
export const svg = (name: string, attributes: Attributes = {}, ...children: readonly Node[]): SVGElement => {
  const element = set(document.createElementNS(SVG, name), attributes);
  element.append(...children);
  return element;
};

/** A button that does something. */
export const button = (
  attributes: Attributes,
  onClick: () => void,
  ...children: readonly Child[]
): HTMLButtonElement => {
  const element = html('button', { type: 'button', ...attributes }, ...children);
  element.addEventListener('click', onClick);
  return element;
};
