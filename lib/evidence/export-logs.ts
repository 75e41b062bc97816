import type { Db } from '../history/schema';
import type { FileChain } from './file-schema';
import { allLogs, readLog } from './read-log';

/** Every log as "Export JSON" has it. */
export const exportLogs = async (db: Db): Promise<FileChain[]> => {
  const chains: FileChain[] = [];
  // One after the other: each is read in many small transactions.
  for (const head of await allLogs(db)) {
    const chain = await readLog(db, head);
    if (chain) chains.push(chain);
  }
  return chains;
};
