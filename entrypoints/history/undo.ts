import { forgetOldUndo, lastImport, undoImport, type Undone } from '../../lib/history/undo-import';
import { tellCasesChanged } from '../../lib/messages/cases-changed';
import type { OutcomeView } from '../../lib/summary/outcome-words';
import type { Reader } from '../../lib/summary/reader';
import { undoHint, undoneWords } from '../../lib/summary/undo-words';
import { undoElsewhere } from './elsewhere';
import { offerUndo, tell } from './transfer-state';
import { withHistory } from './with-history';

const undo = async (reader: Reader): Promise<OutcomeView> => {
  const undone: Undone = await withHistory(db => undoImport(db, new Date()));
  if (undone.kind === 'undone') {
    await undoElsewhere(undone.head.added);
    await tellCasesChanged();
  }
  return undoneWords(undone, reader.say);
};

const undoAndTell = async (reader: Reader, changed: () => Promise<void>): Promise<void> => {
  offerUndo(null);
  try {
    tell(await undo(reader));
    await changed();
  } catch (error) {
    console.error('Benchline: no undo.', error);
    tell({ tone: 'bad', text: reader.say('undo-not') });
  }
};

/** Offers to undo the last import, where there is one of the last two weeks. */
export const lookForUndo = async (reader: Reader, changed: () => Promise<void>): Promise<void> => {
  const head = await withHistory(async db => {
    await forgetOldUndo(db, new Date());
    return lastImport(db, new Date());
  }).catch(() => null);
  offerUndo(head && { hint: undoHint(head, reader), run: () => void undoAndTell(reader, changed) });
};
