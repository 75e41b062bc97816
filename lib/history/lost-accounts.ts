import { isHead } from '../evidence/stored';
import { ownersOf } from './owner';
import type { Account, Db } from './schema';
import { isSeriesRow } from './series-rows';

/** Host and names are read from the logs' starts, which a later hash proves; what they say is still checked for its shape. */
const namesIn = (start: { readonly account?: unknown }): Omit<Account, 'id' | 'assumed'> | null => {
  const { account } = start;
  if (typeof account !== 'object' || account === null) return null;
  const { store, country, host } = account as Partial<Record<keyof Account, unknown>>;
  return typeof store === 'string' && typeof country === 'string' && typeof host === 'string'
    ? { store, country, host }
    : null;
};

/** Every account that the logs and the accounts that are left speak of: themselves, and their stores in all marketplaces. */
const candidates = async (db: Db, sound: readonly Account[]): Promise<readonly Account[]> => {
  const heads: unknown[] = await db.getAll('evidence-heads');
  const named = heads.filter(isHead).flatMap(({ start }) => namesIn(start) ?? []);
  const assumed = named.map(names => ({ ...names, assumed: names.store === '' && names.country === '' }));
  const owners = await Promise.all([...sound, ...assumed].map(account => ownersOf(account)));
  return owners.flatMap(({ page, store }) => [page, store]);
};

/** The accounts that readings and cases still belong to. */
const wanted = async (db: Db): Promise<ReadonlySet<string>> => {
  const series: unknown[] = await db.getAll('series');
  const cases = await db.getAllKeys('cases');
  return new Set([...series.filter(isSeriesRow).map(({ account }) => account), ...cases.map(([id]) => id)]);
};

/**
 * Accounts whose own record is damaged, made anew from what the evidence logs and the other accounts say, so that their
 * readings are shown and exported. A name that the seller gave is lost. Nothing is written: the next page that shows such an
 * account mends its record.
 */
export const lostAccounts = async (db: Db, sound: readonly Account[]): Promise<readonly Account[]> => {
  const known = new Set(sound.map(({ id }) => id));
  const [ids, found] = await Promise.all([wanted(db), candidates(db, sound)]);
  const lost = found.filter(({ id }) => ids.has(id) && !known.has(id));
  return [...new Map(lost.map(account => [account.id, account])).values()];
};
