import type { Beside, ChipView, Shape } from '../view';
import { ownElement } from './own-element';
import type { Fit, Size } from './room';
import type { Dress } from './sheet';

const SVG = 'http://www.w3.org/2000/svg';

/** One drawn chip. `sizes` are known once it has been measured. */
export type Chip = {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly words: HTMLElement;
  readonly view: ChipView;
  sizes: Readonly<Record<Fit, Size>> | null;
};

const set = <T extends Element>(element: T, attributes: Readonly<Record<string, string | number>>): T => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
};

const svg = (name: string): SVGElement => document.createElementNS(SVG, name);

const span = (name: string): HTMLElement => {
  const element = document.createElement('span');
  element.className = name;
  return element;
};

const makeTemplate = (): HTMLButtonElement => {
  const button = set(document.createElement('button'), { type: 'button', 'aria-haspopup': 'dialog' });
  const drawing = set(svg('svg'), { class: 'spark', 'aria-hidden': 'true' });
  drawing.append(set(svg('path'), { class: 'line' }));
  button.append(drawing, span('sign'), span('words'));
  return button;
};

let template: HTMLButtonElement | undefined;

const drawSpark = (drawing: Element, { width, height, line, last, marks }: Shape): void => {
  set(drawing, { width, height, viewBox: `0 0 ${width} ${height}` });
  if (drawing.firstElementChild) set(drawing.firstElementChild, { d: line });
  for (const { kind, y } of marks) {
    drawing.prepend(set(svg('line'), { class: `mark mark-${kind}`, x1: 0, x2: width, y1: y, y2: y }));
  }
  if (last) drawing.append(set(svg('circle'), { class: 'last', cx: last.x, cy: last.y, r: 2 }));
};

/** Draws a chip; it has no place yet. Plain DOM and one path, as sixty of them must cost no more than 25 ms. */
export const drawChip = ({ metric, scope, window, chip: view }: Beside, dress: Dress): Chip => {
  const { host, root } = ownElement('benchline-chip');
  set(host, { 'data-metric': metric, 'data-scope': scope, 'data-window': window });
  template ??= makeTemplate();
  const button = template.cloneNode(true) as HTMLButtonElement;
  const [drawing, sign, words] = button.children as unknown as [Element, Element, HTMLElement];
  set(button, { class: `chip tone-${view.tone}`, 'aria-label': view.name });
  drawSpark(drawing, view.spark);
  sign.textContent = view.sign;
  words.textContent = view.text;
  dress(root);
  root.append(button);
  return { host, button, words, view, sizes: null };
};

/** The space between line, sign and words: `gap` in overlay.css, px. */
const GAP = 6;

/** Measures a drawn chip that is in the page in full, even if invisible. */
export const measureChip = ({ button, words }: Chip): Readonly<Record<Fit, Size>> => {
  const { width, height } = button.getBoundingClientRect();
  return {
    full: { width, height },
    short: { width: width - words.getBoundingClientRect().width - GAP, height },
    dot: { width: 24, height: 24 },
    speck: { width: 10, height: 10 },
  };
};
