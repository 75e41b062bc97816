import type { WriteTx } from '../history/schema';
import { keptActions } from './actions-of';

/** Moves the steps of one account to another within a transaction. Their ids are random, so none can meet there. */
export const moveActions = async (tx: WriteTx, from: string, into: string): Promise<void> => {
  const { rows } = await keptActions(tx, from);
  await Promise.all(rows.map(row => tx.objectStore('actions').put({ ...row, account: into })));
};
