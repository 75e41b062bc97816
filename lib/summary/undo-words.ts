import type { Undone } from '../history/undo-import';
import type { UndoHead } from '../history/undo-entry';
import type { PageWords } from '../words/pages/page-words';
import type { OutcomeView } from './outcome-words';
import type { Reader } from './reader';

/** Which import can be undone: its file, and its day. */
export const undoHint = ({ file, at }: UndoHead, { words, say, at: now }: Reader): string =>
  say('undo-hint', { file, day: words.formatDate(at.slice(0, 10), now) });

/** What came of an undo. */
export const undoneWords = (undone: Undone, say: PageWords): OutcomeView => {
  if (undone.kind === 'not-undone')
    return { tone: 'bad', text: say(undone.reason === 'changed' ? 'undo-changed' : 'undo-not') };
  const { head, kept } = undone;
  const sentences = [
    say('undone', { file: head.file }),
    ...(kept > 0 ? [say('undo-kept', { count: kept })] : []),
  ];
  return { tone: 'good', text: sentences.join(' ') };
};
