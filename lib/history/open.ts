import type { Db } from './schema';

/** `off`: IndexedDB cannot be used here (private mode, corrupt profile, blocked); `reason` is for the log. */
export type Opened =
  { readonly kind: 'open'; readonly db: Db } | { readonly kind: 'off'; readonly reason: string };

/** Opens the history, migrating it when it is older; never throws. `closed` is called when the connection ends. */
export const openHistory = (_closed: () => void = () => {}): Promise<Opened> =>
  Promise.resolve({ kind: 'off', reason: 'not yet' });
