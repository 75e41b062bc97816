import { isKeptCase } from './is-case';
import { joinCases } from './join-cases';
import type { KeptRead } from '../messages/kept-case';
import type { WriteTx } from './schema';
import { casesOf, readsOf } from './stored-cases';

const moveRead = async (tx: WriteTx, read: KeptRead, into: string): Promise<void> => {
  const { account, place, filter } = read;
  const inboxes = tx.objectStore('inboxes');
  const there = await inboxes.get([into, place, filter]);
  if (!there || there.at < read.at) await inboxes.put({ ...read, account: into });
  await inboxes.delete([account, place, filter]);
};

/** Moves the cases of one account to another within a transaction, with the reads of its lists; what both know is joined. */
export const moveCases = async (tx: WriteTx, from: string, into: string): Promise<void> => {
  const cases = tx.objectStore('cases');
  for (const each of await casesOf(tx, from)) {
    const there: unknown = await cases.get([into, each.key]);
    const moved = { ...each, account: into };
    await cases.put(isKeptCase(there) ? joinCases(there, moved) : moved);
    await cases.delete([from, each.key]);
  }
  for (const read of await readsOf(tx, from)) await moveRead(tx, read, into);
};
