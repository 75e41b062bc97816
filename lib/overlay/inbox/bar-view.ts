import type { InboxBar } from '../../inbox';
import { button, html, set } from '../element';
import { ownElement } from '../own-element';
import type { Size } from '../room';
import type { Dress } from '../sheet';
import type { Speech } from './mark';

/** How much of the bar is drawn: the next deadline with so many facts, or a dot (-1). */
export type BarFit = { readonly facts: number; readonly size: Size };

export type BarActions = {
  /** The seller wants to see the row that is next. */
  readonly onJump: () => void;
  /** The seller wants to read all of it, where only a part is drawn. */
  readonly onMore: (opener: HTMLElement) => void;
};

/** The bar above the list. Every text is the worker's. */
export type BarView = {
  readonly host: HTMLElement;
  readonly write: (bar: InboxBar, speech: Speech) => void;
  readonly draw: (fit: BarFit, scheme: 'light' | 'dark') => void;
  /** Measures what is written with all facts, with one less …, as a dot: largest first. The host must be in the page, even if invisible. */
  readonly fits: () => readonly BarFit[];
  /** What opens all of it; it is drawn where only a part is. */
  readonly more: HTMLElement;
};

const DOT: BarFit = { facts: -1, size: { width: 24, height: 24 } };

const sizeOf = (frame: HTMLElement): Size => {
  const { width, height } = frame.getBoundingClientRect();
  return { width, height };
};

/** Draws an empty bar: its parts are buttons, for what can be done, and plain words. */
export const drawBar = ({ onJump, onMore }: BarActions, dress: Dress): BarView => {
  const { host, root } = ownElement('benchline-bar');
  const next = html('span', { class: 'words' });
  const sign = html('span', { class: 'sign', 'aria-hidden': 'true' }, '●');
  const jump = button({ class: 'jump' }, onJump, sign, next);
  const facts = html('span', { class: 'facts' });
  const more = button(
    { class: 'more', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
    () => onMore(more),
    '…',
  );
  const frame = html('div', { role: 'region' }, jump, facts, more);
  dress(root);
  root.append(frame);
  let tone = 'quiet';

  const show = (count: number): void => {
    const isAll = count === facts.children.length;
    frame.className = `bar tone-${tone}${count < 0 ? ' is-dot' : ''}${isAll ? ' is-whole' : ''}`;
    for (const [at, fact] of [...facts.children].entries()) fact.toggleAttribute('hidden', at >= count);
  };

  return {
    host,
    more,
    write: (bar, { dir, language }) => {
      ({ tone } = bar);
      set(frame, { 'aria-label': bar.name, dir, lang: language });
      next.textContent = bar.text;
      jump.disabled = bar.next === null;
      set(jump, { title: bar.next === null ? '' : bar.jump });
      facts.replaceChildren(...bar.facts.map(fact => html('span', { class: 'fact' }, fact)));
      set(more, { 'aria-label': bar.name });
    },
    draw: (fit, scheme) => {
      show(fit.facts);
      frame.style.colorScheme = scheme;
    },
    fits: () => {
      const counts = Array.from({ length: facts.children.length + 1 }, (_, at) => facts.children.length - at);
      return [
        ...counts.map(count => {
          show(count);
          return { facts: count, size: sizeOf(frame) };
        }),
        DOT,
      ];
    },
  };
};
