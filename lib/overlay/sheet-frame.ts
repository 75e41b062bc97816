import type { Tone } from '../view';
import { button, html } from './element';

/** A dialog with a title and a way out. */
export type SheetFrame = {
  readonly title: string;
  readonly tone: Tone;
  readonly dir: 'ltr' | 'rtl';
  readonly language: string;
  readonly close: string;
  readonly onClose: () => void;
};

/** The dialog around `children`. Styles: components/in-page/overlay.css. */
export const sheetFrame = (
  { title, tone, dir, language, close, onClose }: SheetFrame,
  ...children: readonly (Node | null)[]
): HTMLElement =>
  html(
    'div',
    {
      class: `sheet tone-${tone}`,
      role: 'dialog',
      'aria-labelledby': 'title',
      tabindex: -1,
      dir,
      lang: language,
    },
    button({ class: 'plain shut', 'aria-label': close }, onClose, '×'),
    html('h2', { id: 'title' }, title),
    ...children,
  );
