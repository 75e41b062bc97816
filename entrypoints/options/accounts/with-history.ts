import { openHistory, type OffReason } from '../../../lib/history/open';
import type { Db } from '../../../lib/history/schema';

/** `off`: there is no history to use. */
export type Used<T> =
  { readonly kind: 'used'; readonly result: T } | { readonly kind: 'off'; readonly why: OffReason };

/** Uses the history and closes it again. Rejects when `use` does. */
export const withHistory = async <T>(use: (db: Db) => Promise<T>): Promise<Used<T>> => {
  const opened = await openHistory();
  if (opened.kind === 'off') return { kind: 'off', why: opened.why };
  try {
    return { kind: 'used', result: await use(opened.db) };
  } finally {
    opened.db.close();
  }
};
