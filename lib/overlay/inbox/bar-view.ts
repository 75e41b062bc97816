import type { InboxBar } from '../../inbox';
import { button, html, set } from '../element';
import { ownElement } from '../own-element';
import type { Size } from '../room';
import type { Dress } from '../sheet';
import type { Speech } from './mark';

/** How much of the bar is drawn: all its facts, the next deadline alone, a dot. Largest first. */
export const BAR_FITS = ['full', 'short', 'dot'] as const;
export type BarFit = (typeof BAR_FITS)[number];

export type BarActions = {
  /** The seller wants to see the row that is next. */
  readonly onJump: () => void;
  /** The seller wants to read all of it, where only a part is drawn. */
  readonly onMore: (opener: HTMLElement) => void;
};

/** The bar above the list. Every text is the worker's. */
export type BarView = {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  readonly write: (bar: InboxBar, speech: Speech) => void;
  readonly fit: (fit: BarFit, scheme: 'light' | 'dark') => void;
  /** Measures the two larger fits of what is written; the host must be in the page, even if invisible. */
  readonly sizes: () => Readonly<Record<BarFit, Size>>;
};

const DOT: Size = { width: 24, height: 24 };

const sizeOf = (frame: HTMLElement): Size => {
  const { width, height } = frame.getBoundingClientRect();
  return { width, height };
};

/** Draws an empty bar: its parts are buttons, for what can be done, and plain words. */
export const drawBar = ({ onJump, onMore }: BarActions, dress: Dress): BarView => {
  const { host, root } = ownElement('benchline-bar');
  const next = html('span', { class: 'words' });
  const jump = button({ class: 'jump' }, onJump, html('span', { class: 'sign', 'aria-hidden': 'true' }, '●'), next);
  const facts = html('span', { class: 'facts' });
  const more = button({ class: 'more', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' }, () => onMore(more), '…');
  const frame = html('div', { role: 'group' }, jump, facts, more);
  dress(root);
  root.append(frame);
  let tone = 'quiet';
  let now: BarFit = 'full';
  const name = (fit: BarFit): string => `bar tone-${tone} fit-${fit}`;
  return {
    host,
    frame,
    write: (bar, { dir, language }) => {
      tone = bar.tone;
      set(frame, { class: name(now), 'aria-label': bar.name, dir, lang: language });
      next.textContent = bar.text;
      const isRow = bar.next !== null;
      jump.disabled = !isRow;
      if (isRow) set(jump, { title: bar.jump });
      else jump.removeAttribute('title');
      facts.replaceChildren(...bar.facts.map(fact => html('span', { class: 'fact' }, fact)));
      set(more, { 'aria-label': bar.name });
    },
    fit: (fit, scheme) => {
      now = fit;
      frame.className = name(fit);
      frame.style.colorScheme = scheme;
    },
    sizes: () => {
      const of = (fit: BarFit): Size => {
        frame.className = name(fit);
        return sizeOf(frame);
      };
      return { full: of('full'), short: of('short'), dot: DOT };
    },
  };
};
