import type { Counts } from '../history/import-series';
import type { WriteTx } from '../history/schema';
import { fromFile, removedFromFile, type FileAction, type FileRemoved } from './file-action';
import { joinActions, sameAction } from './join-actions';
import { isKeptAction, isLive, type KeptAction } from './kept-action';

/** What a file has of the journal; every step with an id (`withIds`). */
export type FileJournal = {
  readonly actions: readonly (FileAction & { readonly id: string })[];
  readonly removedActions?: readonly FileRemoved[] | undefined;
};

type Change = keyof Counts;

const importAction = async (tx: WriteTx, file: KeptAction): Promise<Change> => {
  const store = tx.objectStore('actions');
  const stored: unknown = await store.get(file.id);
  const there = isKeptAction(stored) ? stored : undefined;
  const next = there ? joinActions(there, file) : file;
  if (there && sameAction(there, next)) return 'unchanged';
  await store.put(next);
  return !there && isLive(file) ? 'added' : 'updated';
};

/**
 * Merges the journal of a file within a transaction: of two versions of a step the newer stands, also where it is its
 * removal; that of a step that was never here is kept too, and counts as a change.
 */
export const importActions = async (
  tx: WriteTx,
  { actions, removedActions = [] }: FileJournal,
  ownerOf: (fileId: string) => string,
): Promise<Counts> => {
  const files: readonly KeptAction[] = [
    ...actions.map(action => fromFile(action, ownerOf(action.account))),
    ...removedActions.map(removed => removedFromFile(removed, ownerOf(removed.account))),
  ];
  const changes: Change[] = [];
  // One after the other: a file may say a step twice.
  for (const file of files) changes.push(await importAction(tx, file));
  const count = (change: Change): number => changes.filter(each => each === change).length;
  return { added: count('added'), updated: count('updated'), unchanged: count('unchanged') };
};
