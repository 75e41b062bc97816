import { OPEN_STATES, type KeptCase, type KeptRead } from '../messages/kept-case';
import { isKeptCase, isKeptRead } from './is-case';
import type { ReadTx, WriteTx } from './schema';

/** Asking for each name by itself is slower than reading everything, from about so many names on. */
const MANY = 200;

/** All of an account. */
const range = (account: string): IDBKeyRange => IDBKeyRange.bound([account], [account, []]);

const byNames = async (tx: ReadTx, names: readonly string[]): Promise<readonly unknown[]> => {
  const index = tx.objectStore('cases').index('name');
  return (await Promise.all(names.map(name => index.getAll(name)))).flat();
};

const open = async (tx: ReadTx): Promise<readonly unknown[]> => {
  const index = tx.objectStore('cases').index('state');
  return (await Promise.all(OPEN_STATES.map(state => index.getAll(state)))).flat();
};

/** Every sound case of an account. */
export const casesOf = async (tx: ReadTx | WriteTx, account: string): Promise<readonly KeptCase[]> => {
  const stored: readonly unknown[] = await (tx as ReadTx).objectStore('cases').getAll(range(account));
  return stored.filter(isKeptCase);
};

/** The cases of an account that have one of these names, and those that may wait. */
export const casesMeant = async (
  tx: ReadTx | WriteTx,
  account: string,
  names: readonly string[],
): Promise<readonly KeptCase[]> => {
  if (names.length > MANY) return casesOf(tx, account);
  const found = await Promise.all([byNames(tx as ReadTx, names), open(tx as ReadTx)]);
  const sound = found.flat().filter(isKeptCase);
  return [...new Map(sound.map(each => [each.key, each])).values()].filter(each => each.account === account);
};

/** Every sound case that may wait, of all accounts. */
export const casesOpen = async (tx: ReadTx | WriteTx): Promise<readonly KeptCase[]> => {
  const stored: readonly unknown[] = await open(tx as ReadTx);
  return stored.filter(isKeptCase);
};

/** The reads of an account's lists. */
export const readsOf = async (tx: ReadTx | WriteTx, account: string): Promise<readonly KeptRead[]> => {
  const stored: readonly unknown[] = await (tx as ReadTx).objectStore('inboxes').getAll(range(account));
  return stored.filter(isKeptRead);
};

const DAY = 86_400_000;
/** As long as the other windows of Benchline look back. */
const KEPT_FOR = 400 * DAY;
/** So that one page never waits for the clearing of years. */
const AT_ONCE = 500;

/** Forgets cases that no page showed for 400 days. */
export const forgetOld = async (tx: WriteTx, now: Date): Promise<void> => {
  const cases = tx.objectStore('cases');
  const until = new Date(now.getTime() - KEPT_FOR).toISOString();
  const keys = await cases.index('seen').getAllKeys(IDBKeyRange.upperBound(until, true), AT_ONCE);
  await Promise.all(keys.map(key => cases.delete(key)));
};
