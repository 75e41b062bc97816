import { storedAccount } from './accounts';
import type { Account, Db } from './schema';
import { inOneTransaction, type Failure } from './transaction';

/** Longer names would not fit where they are shown. */
export const LONGEST_NAME = 60;

export type Renamed =
  { readonly kind: 'renamed' } | { readonly kind: 'not-renamed'; readonly reason: 'unknown' | Failure };

const named = ({ id, store, country, host, assumed }: Account, name: string): Account => ({
  id,
  store,
  country,
  host,
  assumed,
  ...(name !== '' && { name }),
});

/** Gives an account the seller's own name, at most LONGEST_NAME characters of it; an empty one gives Amazon's names back. */
export const renameAccount = async (db: Db, id: string, name: string): Promise<Renamed> => {
  const written = await inOneTransaction(db, async tx => {
    const account = await storedAccount(tx, id);
    if (!account || account.into !== undefined) return false;
    await tx.objectStore('accounts').put(named(account, name.trim().slice(0, LONGEST_NAME).trim()));
    return true;
  });
  if (written.kind === 'not-written') return { kind: 'not-renamed', reason: written.reason };
  return written.result ? { kind: 'renamed' } : { kind: 'not-renamed', reason: 'unknown' };
};
