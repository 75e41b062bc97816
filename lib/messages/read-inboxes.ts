import { listAccounts } from '../history/accounts';
import { inboxReads, openCases, type InboxOf } from '../history/cases';
import type { Account, Db } from '../history/schema';
import type { Case } from './case';
import type { StoreInbox } from './inbox-state';

/** Stands for the account of cases that was itself left out as damaged. */
const lost = (id: string): Account => ({ id, store: '', country: '', host: '', assumed: true });

/** When the inbox was last seen; where only an import knows its cases, when one of them was. */
const readAt = (cases: readonly Case[], read: InboxOf | undefined): number | null => {
  const instants = [...cases.map(({ lastSeen }) => lastSeen), ...(read ? [read.at] : [])].map(Date.parse);
  return instants.length === 0 ? null : Math.max(...instants);
};

const inboxOf = (account: Account, cases: readonly Case[], read: InboxOf | undefined): StoreInbox => ({
  account,
  waiting: cases,
  extra: read?.unseen ?? 0,
  read: readAt(cases, read),
});

/** Stands for waiting cases that are damaged: as many wait, and nobody knows how long. Never a figure that looks certain. */
const damaged = (count: number): readonly StoreInbox[] =>
  count === 0 ? [] : [{ account: lost(''), waiting: [], extra: count, read: null }];

/** The inbox of every store that has one, and of none in particular what is damaged. Rejects where the database cannot be read. */
export const readInboxes = async (db: Db): Promise<readonly StoreInbox[]> => {
  const [accounts, open, reads] = await Promise.all([listAccounts(db), openCases(db), inboxReads(db)]);
  const cases = Map.groupBy(open.rows, ({ account }) => account);
  const ids = new Set([...cases.keys(), ...reads.map(({ account }) => account)]);
  const stores = [...ids].map(id =>
    inboxOf(
      accounts.rows.find(account => account.id === id) ?? lost(id),
      cases.get(id) ?? [],
      reads.find(({ account }) => account === id),
    ),
  );
  return [...stores, ...damaged(open.skipped)];
};
