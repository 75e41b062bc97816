import { html } from '../element';
import { ownElement, setStyle } from '../own-element';
import { openPopover, SAME_CLICK } from '../popover';
import type { Popover } from '../popover';
import type { Dress } from '../sheet';
import type { Speech } from './mark';

/** What a mark or the bar says in full. */
export type NoteText = { readonly sentence: string; readonly lines: readonly string[] };

/** The one note of a page, `<benchline-note>`: in the page only while it is open, right after what opened it. */
export type Note = {
  /** Opens the note of an opener, or closes it when it is this opener's already. */
  readonly toggle: (opener: HTMLElement, host: HTMLElement, text: NoteText, speech: Speech) => void;
  readonly move: () => void;
  /** Other words for the opener whose note is open. */
  readonly rewrite: (opener: HTMLElement, text: NoteText, speech: Speech) => void;
  readonly closeFor: (opener: HTMLElement) => void;
  readonly close: () => void;
};

type Open = { readonly opener: HTMLElement; readonly popover: Popover; text: string };

const view = ({ sentence, lines }: NoteText, { dir, language }: Speech): HTMLElement =>
  html(
    'div',
    { class: 'note', role: 'dialog', 'aria-labelledby': 'sentence', tabindex: -1, dir, lang: language },
    html('p', { id: 'sentence' }, sentence),
    lines.length > 0 ? html('ul', {}, ...lines.map(line => html('li', {}, line))) : null,
  );

export const createNote = (dress: Dress): Note => {
  let open: Open | null = null;
  let closed: { readonly opener: HTMLElement; readonly at: number } | null = null;

  const show = (opener: HTMLElement, after: HTMLElement, text: NoteText, speech: Speech): void => {
    const { host, root } = ownElement('benchline-note');
    const mount = html('div', { class: 'mount' });
    dress(root);
    root.append(mount);
    after.after(host);
    const onClosed = (): void => {
      closed = { opener, at: performance.now() };
      if (open?.opener === opener) open = null;
      host.remove();
    };
    setStyle(host, 'display:none;');
    const popover = openPopover({ surface: host, mount, opener, onClosed }, view(text, speech), speech.dir);
    open = { opener, popover, text: JSON.stringify(text) };
  };

  return {
    toggle: (opener, host, text, speech) => {
      const justClosed = closed?.opener === opener && performance.now() - closed.at < SAME_CLICK;
      if (open?.opener === opener) open.popover.close();
      else if (!justClosed) show(opener, host, text, speech);
    },
    move: () => open?.popover.move(),
    rewrite: (opener, text, speech) => {
      const next = JSON.stringify(text);
      if (open?.opener !== opener || open.text === next) return;
      open.text = next;
      open.popover.draw(view(text, speech), speech.dir);
    },
    closeFor: opener => {
      if (open?.opener === opener) open.popover.close();
    },
    close: () => open?.popover.close(),
  };
};
