import type { KeptCase } from '../messages/kept-case';
import { isKeptCase } from './is-case';
import type { Db } from './schema';

/** To ask for more cases one by one would take long; that many messages are not looked for twice. */
const MOST = 500;

const accountsOf = async (db: Db): Promise<readonly string[]> => [
  ...new Set((await db.getAllKeys('inboxes')).map(([account]) => account)),
];

/** For each of these cases, by its key, those of the same key in other accounts that have an inbox. Reads nothing where there is only one. */
export const casesElsewhere = async (
  db: Db,
  cases: readonly KeptCase[],
): Promise<ReadonlyMap<string, readonly KeptCase[]>> => {
  const accounts = await accountsOf(db);
  if (accounts.length < 2 || cases.length > MOST) return new Map();
  const tx = db.transaction('cases');
  const found: readonly unknown[] = await Promise.all(
    [...new Set(cases.map(({ key }) => key))].flatMap(key =>
      accounts.map(account => tx.store.get([account, key])),
    ),
  );
  return Map.groupBy(found.filter(isKeptCase), ({ key }) => key);
};
