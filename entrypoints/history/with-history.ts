import { openHistory } from '../../lib/history/open';
import type { Db } from '../../lib/history/schema';

/** Opens the history for `use` and closes it. Throws where it cannot be opened. */
export const withHistory = async <T>(use: (db: Db) => Promise<T>): Promise<T> => {
  const opened = await openHistory();
  if (opened.kind === 'off') throw new Error(opened.reason);
  try {
    return await use(opened.db);
  } finally {
    opened.db.close();
  }
};
