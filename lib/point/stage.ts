import { html, button } from '../overlay/element';
import { createLayer } from '../overlay/layer';
import { ownElement, setStyle } from '../overlay/own-element';
import { overlaps } from '../overlay/rect';
import type { Rect } from '../overlay/rect';
import type { Dress } from '../overlay/sheet';
import type { PointWords } from '../words/point-words';

/** What is drawn while one points: outlines over the page, and a bar that says what is outlined. */
export type Stage = {
  readonly host: HTMLElement;
  /** Holds the focus while one walks with the keys. */
  readonly holder: HTMLElement;
  readonly cancel: HTMLButtonElement;
  /** The outline of the candidate that is chosen. */
  readonly frame: HTMLElement;
  /** Where a panel opens. */
  readonly surface: HTMLElement;
  /** Draws a box around each candidate in sight (px of the viewport), a strong one around that at `at` (-1: none). */
  readonly draw: (boxes: readonly (Rect | null)[], at: number) => void;
  /** Says it in the bar, which screen readers follow. */
  readonly say: (text: string) => void;
  /** Does the panel speak, so that the bar is in the way? */
  readonly hush: () => void;
  readonly wake: () => void;
};

/** Space between a text and its outline, px. */
const MARGIN = 3;

const lay = (box: HTMLElement, { left, top, right, bottom }: Rect): void => {
  const [x, y] = [left - MARGIN, top - MARGIN];
  box.style.cssText = `left:${x}px;top:${y}px;width:${right - left + 2 * MARGIN}px;height:${bottom - top + 2 * MARGIN}px`;
};

/** So many boxes at most: a page full of numbers need not be full of outlines. */
const MOST = 200;

/** Draws the boxes anew, reusing what is there. */
const drawBoxes = (into: HTMLElement, boxes: readonly Rect[]): void => {
  const shown = boxes.slice(0, MOST);
  while (into.childElementCount < shown.length) into.append(html('div', { class: 'may' }));
  while (into.childElementCount > shown.length) into.lastChild?.remove();
  for (const [index, box] of shown.entries()) lay(into.children[index] as HTMLElement, box);
};

/** Keys and clicks in what is ours are none of the page's business. */
const keepIn = (root: ShadowRoot, signal: AbortSignal): void => {
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'])
    root.addEventListener(type, event => event.stopPropagation(), { signal });
};

export type StageOptions = {
  readonly dress: Dress;
  readonly words: PointWords;
  readonly onLeave: () => void;
  readonly signal: AbortSignal;
};

/**
 * Sets the stage above everything else; it goes when the signal aborts. It has a layer of its own, as that of the chips
 * is made anew when a number has been taught.
 */
export const createStage = ({ dress, words, onLeave, signal }: StageOptions): Stage => {
  const { language, dir, say: word } = words;
  const { host, root } = ownElement('benchline-point');
  const boxes = html('div', { 'aria-hidden': 'true' });
  const frame = html('div', { class: 'frame', 'aria-hidden': 'true' });
  const said = html('p', { class: 'said', role: 'status' });
  const holder = html(
    'div',
    {
      class: 'hold',
      role: 'application',
      tabindex: 0,
      'aria-label': word('show.role'),
      'aria-describedby': 'help',
    },
    html('p', { id: 'help' }, word('show.help')),
    said,
  );
  const cancel = button({ class: 'plain' }, onLeave, word('show.leave'));
  const bar = html('div', { class: 'bar', dir, lang: language }, holder, cancel);
  const surface = html('div', { class: 'surface' });
  dress(root);
  setStyle(host, 'position:fixed;display:block;left:0;top:0;width:0;');
  setStyle(surface, 'display:none;');
  root.append(boxes, frame, bar, surface);
  keepIn(root, signal);
  host.popover = 'manual';
  createLayer(signal).mend([host], 0);
  host.showPopover();

  const draw: Stage['draw'] = (all, at) => {
    const chosen = all[at] ?? null;
    drawBoxes(
      boxes,
      all.flatMap(box => box ?? []),
    );
    frame.hidden = chosen === null;
    if (!chosen) return;
    lay(frame, chosen);
    if (overlaps(chosen, bar.getBoundingClientRect())) bar.classList.toggle('up');
  };
  return {
    host,
    holder,
    cancel,
    frame,
    surface,
    draw,
    say: text => {
      if (said.textContent !== text) said.textContent = text;
    },
    hush: () => (bar.hidden = true),
    wake: () => (bar.hidden = false),
  };
};
