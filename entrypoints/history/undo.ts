import { forgetOldUndo, lastImport, undoImport, type Undone } from '../../lib/history/undo-import';
import { tellActionsChanged } from '../../lib/journal/actions-changed';
import { tellCasesChanged } from '../../lib/messages/cases-changed';
import type { OutcomeView } from '../../lib/summary/outcome-words';
import type { Reader } from '../../lib/summary/reader';
import { undoHint, undoneWords } from '../../lib/summary/undo-words';
import { undoElsewhere } from './elsewhere';
import { offerUndo, tell } from './transfer-state';
import { withHistory } from './with-history';

type Head = Extract<Undone, { kind: 'undone' }>['head'];

/** Whether all of it was taken back. The history is as before then, whatever becomes of the rest. */
const undoRest = async ({ added }: Head): Promise<boolean> => {
  const isAll = await undoElsewhere(added).then(
    () => true,
    (error: unknown) => {
      console.error('Benchline: not all of an import could be undone.', error);
      return false;
    },
  );
  await Promise.all([tellCasesChanged(), tellActionsChanged()]);
  return isAll;
};

const undo = async ({ say }: Reader): Promise<OutcomeView> => {
  const undone = await withHistory(db => undoImport(db, new Date()));
  const isPart = undone.kind === 'undone' && !(await undoRest(undone.head));
  return isPart
    ? { tone: 'bad', text: say('undo-partly', { file: undone.head.file }) }
    : undoneWords(undone, say);
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
