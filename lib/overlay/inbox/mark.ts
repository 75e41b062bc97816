import type { CaseView } from '../../inbox';
import { html, set } from '../element';
import { ownElement } from '../own-element';
import type { Fit, Size } from '../room';
import type { Dress } from '../sheet';

/** The language of the words, and its direction, which may not be the page's. */
export type Speech = { readonly dir: 'ltr' | 'rtl'; readonly language: string };

/** What stands beside one waiting row. `sizes` are known once it has been measured. */
export type Mark = {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  sizes: Readonly<Record<Fit, Size>> | null;
  view: CaseView;
  /** Another rank, another time left. */
  readonly write: (view: CaseView, speech: Speech) => void;
};

/** The space between rank and words: `gap` in inbox.css, px. */
const GAP = 6;
/** Without the rank the words need so much more space at their beginning: `padding` there, px. */
const PADDING = 5;

/** What is read out: begins with what is to be seen, rank and time, as who speaks to the computer says that. */
const nameOf = ({ rank, text, name }: CaseView): string =>
  name.toLowerCase().startsWith(text.toLowerCase()) ? `${rank} ${name}` : `${rank} ${text}: ${name}`;

/** Draws a mark; it has no place yet. */
export const drawMark = (view: CaseView, speech: Speech, dress: Dress): Mark => {
  const { host, root } = ownElement('benchline-deadline');
  const rank = html('span', { class: 'rank' });
  const words = html('span', { class: 'words' });
  const button = html('button', { type: 'button', 'aria-haspopup': 'dialog' }, rank, ' ', words);
  dress(root);
  root.append(button);
  let written = '';
  const mark: Mark = {
    host,
    button,
    sizes: null,
    view,
    write: (next, { dir, language }) => {
      const text = JSON.stringify([next, dir, language]);
      if (text === written) return;
      written = text;
      mark.view = next;
      mark.sizes = null;
      set(button, {
        class: `mark tone-${next.tone}`,
        'aria-label': nameOf(next),
        dir,
        lang: language,
      });
      rank.textContent = String(next.rank);
      words.textContent = next.text;
    },
  };
  mark.write(view, speech);
  return mark;
};

/** Measures a mark that is in the page in full, even if invisible. `short`: the time without the rank. */
export const measureMark = ({ button }: Mark): Readonly<Record<Fit, Size>> => {
  const { width, height } = button.getBoundingClientRect();
  const rank = button.firstElementChild?.getBoundingClientRect().width ?? 0;
  return {
    full: { width, height },
    short: { width: width - rank - GAP + PADDING, height },
    dot: { width: 24, height: 24 },
    speck: { width: 10, height: 10 },
  };
};
