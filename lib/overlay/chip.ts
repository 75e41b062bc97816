import type { Beside, ChipView } from '../view';
import { fillSpark } from './chart-view';
import { html, set, svg } from './element';
import { ownElement } from './own-element';
import { FITS, type Fit, type Size } from './room';
import type { Dress } from './sheet';

/** One drawn chip. `sizes` are known once it has been measured. */
export type Chip = {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  view: ChipView;
  sizes: Readonly<Record<Fit, Size>> | null;
};

const makeTemplate = (): DocumentFragment => {
  const made = document.createDocumentFragment();
  made.append(
    svg('svg', { class: 'spark', 'aria-hidden': 'true' }, svg('path', { class: 'line' })),
    html('span', { class: 'sign' }),
    html('span', { class: 'words' }),
  );
  return made;
};

let template: DocumentFragment | undefined;

/** The language of the words, and its direction, which may not be the page's. */
export type Speech = { readonly dir: 'ltr' | 'rtl'; readonly language: string };

/** Draws what a chip says into its button, anew where something else stood there: the button stays, with its focus and its panel. */
const fill = (button: HTMLButtonElement, view: ChipView, { dir, language }: Speech): void => {
  template ??= makeTemplate();
  button.replaceChildren(...template.cloneNode(true).childNodes);
  const [drawing, sign, words] = button.children as unknown as [Element, Element, HTMLElement];
  set(button, { class: `chip tone-${view.tone}`, 'aria-label': view.name, dir, lang: language });
  fillSpark(drawing, view.spark);
  sign.textContent = view.sign;
  words.textContent = view.text;
};

/** Draws a chip; it has no place yet. Plain DOM and one path, as sixty of them must cost no more than 25 ms. */
export const drawChip = (beside: Beside, speech: Speech, dress: Dress): Chip => {
  const { metric, scope, window, chip: view } = beside;
  const { host, root } = ownElement('benchline-chip');
  set(host, { 'data-metric': metric, 'data-scope': scope, 'data-window': window });
  const button = html('button', { type: 'button', 'aria-haspopup': 'dialog' });
  fill(button, view, speech);
  dress(root);
  root.append(button);
  return { host, button, view, sizes: null };
};

/** Says something else in the same chip, which is measured and placed anew. */
export const redrawChip = (chip: Chip, view: ChipView, speech: Speech): void => {
  fill(chip.button, view, speech);
  chip.view = view;
  chip.sizes = null;
};

/** The space between line, sign and words: `gap` in overlay.css, px. */
const GAP = 6;

/** What is drawn where there is room for `fit`: no more than the seller wants. */
export const shownFit = ({ view: { most } }: Chip, fit: Fit): Fit =>
  most && FITS.indexOf(fit) < FITS.indexOf(most) ? most : fit;

/** Measures a drawn chip that is in the page in full, even if invisible. */
export const measureChip = (chip: Chip): Readonly<Record<Fit, Size>> => {
  const { button } = chip;
  const { width, height } = button.getBoundingClientRect();
  const wordsWidth = button.lastElementChild?.getBoundingClientRect().width ?? 0;
  const sizes = {
    full: { width, height },
    short: { width: width - wordsWidth - GAP, height },
    dot: { width: 24, height: 24 },
    speck: { width: 10, height: 10 },
  };
  return { ...sizes, full: sizes[shownFit(chip, 'full')], short: sizes[shownFit(chip, 'short')] };
};
