import type { Tone } from '../view';
import { button, html } from './element';

/** What panel and status have in common: a dialog with a title, a way out, and the way to the history. */
export type SheetOptions = {
  readonly title: string;
  readonly tone: Tone;
  readonly dir: 'ltr' | 'rtl';
  readonly language: string;
  readonly foot: string;
  readonly words: { readonly close: string; readonly history: string };
  readonly onClose: () => void;
  readonly onHistory: () => void;
};

/** The dialog around `children`. Styles: components/overlay.css. */
export const sheetView = (options: SheetOptions, ...children: readonly (Node | null)[]): HTMLElement => {
  const { title, tone, dir, language, foot, words, onClose, onHistory } = options;
  const arrow = dir === 'rtl' ? '←' : '→';
  return html(
    'div',
    {
      class: `sheet tone-${tone}`,
      role: 'dialog',
      'aria-labelledby': 'title',
      tabindex: -1,
      dir,
      lang: language,
    },
    button({ class: 'plain shut', 'aria-label': words.close }, onClose, '×'),
    html('h2', { id: 'title' }, title),
    ...children,
    html(
      'div',
      { class: 'foot' },
      html('span', {}, html('b', { class: 'ours' }, 'Benchline'), foot && ` · ${foot}`),
      button({ class: 'plain' }, onHistory, `${words.history} ${arrow}`),
    ),
  );
};
