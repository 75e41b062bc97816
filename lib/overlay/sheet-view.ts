import { button, html } from './element';
import { sheetFrame } from './sheet-frame';
import type { SheetFrame } from './sheet-frame';

/** What panel and status have in common: a dialog with a title, a way out, and the way to the history. */
export type SheetOptions = Omit<SheetFrame, 'close'> & {
  readonly foot: string;
  readonly words: { readonly close: string; readonly history: string };
  readonly onHistory: () => void;
};

/** The dialog around `children`. Styles: components/in-page/overlay.css. */
export const sheetView = (options: SheetOptions, ...children: readonly (Node | null)[]): HTMLElement => {
  const { dir, foot, words, onHistory } = options;
  const arrow = dir === 'rtl' ? '←' : '→';
  return sheetFrame(
    { ...options, close: words.close },
    ...children,
    html(
      'div',
      { class: 'foot' },
      html('span', {}, html('b', { class: 'ours' }, 'Benchline'), foot && ` · ${foot}`),
      button({ class: 'plain' }, onHistory, `${words.history} ${arrow}`),
    ),
  );
};
