import type { CaseView } from '../../inbox';
import type { Dress } from '../sheet';
import { drawMark } from './mark';
import type { Mark, Speech } from './mark';
import type { Marked } from './place-marks';

/** A row that is to have a mark. `print`: what it looks like (print.ts). */
export type Wanted = {
  readonly row: Element;
  readonly print: string;
  readonly view: CaseView;
  /** Only so much of it, from its upper edge, is for the mark, px; left out: all. */
  readonly height?: number;
};

type Entry = { readonly mark: Mark; row: Element; height: number; readonly print: string };

/** The marks of a page, by what their rows look like: a row that is drawn anew in another element keeps its mark, and the focus in it. */
export type Marks = {
  /** Draws what is wanted, writes what has changed, takes the others away. */
  readonly keep: (wanted: readonly Wanted[], speech: Speech) => void;
  readonly all: () => readonly Marked[];
  /** The mark of a row. */
  readonly of: (row: Element) => Mark | null;
  /** What the row of a mark looked like when it was drawn. */
  readonly printOf: (mark: Mark) => string | null;
};

export type MarksOptions = {
  readonly dress: Dress;
  readonly onOpen: (mark: Mark, speech: Speech) => void;
  readonly onWritten: (mark: Mark, speech: Speech) => void;
  readonly onGone: (mark: Mark) => void;
};

export const createMarks = ({ dress, onOpen, onWritten, onGone }: MarksOptions): Marks => {
  let entries = new Map<string, Entry>();
  let spoken: Speech = { dir: 'ltr', language: 'en' };

  const draw = (view: CaseView): Mark => {
    const mark = drawMark(view, spoken, dress);
    mark.button.addEventListener('click', () => onOpen(mark, spoken));
    return mark;
  };
  const entryFor = ({ row, print, view, height = Infinity }: Wanted): Entry => {
    const entry = entries.get(print) ?? { mark: draw(view), row, height, print };
    entry.row = row;
    entry.height = height;
    entry.mark.write(view, spoken);
    onWritten(entry.mark, spoken);
    return entry;
  };

  return {
    keep: (wanted, speech) => {
      spoken = speech;
      const next = new Map<string, Entry>();
      // Two rows that look alike have one answer (views.ts), but only one mark: the first keeps it.
      for (const one of wanted) if (!next.has(one.print)) next.set(one.print, entryFor(one));
      for (const [print, { mark }] of entries) {
        if (next.has(print)) continue;
        onGone(mark);
        mark.host.remove();
      }
      entries = next;
    },
    all: () => [...entries.values()].map(({ mark, row, height }) => ({ mark, row, height })),
    of: row => [...entries.values()].find(entry => entry.row === row)?.mark ?? null,
    printOf: mark => [...entries.values()].find(entry => entry.mark === mark)?.print ?? null,
  };
};
