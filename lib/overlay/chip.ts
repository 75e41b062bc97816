import type { Beside, ChipView } from '../view';
import { fillSpark } from './chart-view';
import { html, set, svg } from './element';
import { ownElement } from './own-element';
import type { Fit, Size } from './room';
import type { Dress } from './sheet';

/** One drawn chip. `sizes` are known once it has been measured. */
export type Chip = {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly words: HTMLElement;
  readonly view: ChipView;
  sizes: Readonly<Record<Fit, Size>> | null;
};

const makeTemplate = (): HTMLButtonElement =>
  html(
    'button',
    { type: 'button', 'aria-haspopup': 'dialog' },
    svg('svg', { class: 'spark', 'aria-hidden': 'true' }, svg('path', { class: 'line' })),
    html('span', { class: 'sign' }),
    html('span', { class: 'words' }),
  );

let template: HTMLButtonElement | undefined;

/** The language of the words, and its direction, which may not be the page's. */
export type Speech = { readonly dir: 'ltr' | 'rtl'; readonly language: string };

/** Draws a chip; it has no place yet. Plain DOM and one path, as sixty of them must cost no more than 25 ms. */
export const drawChip = (beside: Beside, { dir, language }: Speech, dress: Dress): Chip => {
  const { metric, scope, window, chip: view } = beside;
  const { host, root } = ownElement('benchline-chip');
  set(host, { 'data-metric': metric, 'data-scope': scope, 'data-window': window });
  template ??= makeTemplate();
  const button = template.cloneNode(true) as HTMLButtonElement;
  const [drawing, sign, words] = button.children as unknown as [Element, Element, HTMLElement];
  set(button, { class: `chip tone-${view.tone}`, 'aria-label': view.name, dir, lang: language });
  fillSpark(drawing, view.spark);
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
