import type { InboxRead } from '../inbox';
import { placeOf, type NamesOf } from '../messages/inbox-sights';
import { takeInbox, type TakenInbox } from '../messages/take-inbox';
import { NO_CHOICE, type Zoning } from '../messages/zoning';
import { currentId, keepAccount } from './accounts';
import { allNames, namesOfRead } from './names-of';
import { ownersOf, type Owners } from './owner';
import { begin } from './read-rows';
import type { Db, ReadTx, WriteTx } from './schema';
import { passingSecret, secretOf } from './secret';
import { casesMeant, forgetOld, readsOf } from './stored-cases';
import { tellRoom } from './told-room';
import { inOneTransaction, type Failure } from './transaction';

export type InboxRecorded =
  | { readonly kind: 'kept'; readonly taken: TakenInbox }
  | { readonly kind: 'not-kept'; readonly reason: Failure };

/** When the worker got a page, and the time zones that the seller chose by then. */
export type Told = { readonly at: Date; readonly zoning: Zoning };

/** What is ready before a transaction begins. */
type Ready = Told & {
  readonly read: InboxRead;
  readonly owners: Owners;
  readonly namesOf: NamesOf;
};

const ready = async (secret: CryptoKey, read: InboxRead, told: Told): Promise<Ready> => ({
  ...told,
  read,
  owners: await ownersOf(read.account),
  namesOf: await namesOfRead(secret, read),
});

const take = async (
  tx: ReadTx | WriteTx,
  account: string,
  { read, owners, namesOf, at, zoning }: Ready,
): Promise<TakenInbox> => {
  const [cases, reads] = await Promise.all([
    casesMeant(tx, account, allNames(read, namesOf)),
    readsOf(tx, account),
  ]);
  const known = { account, place: placeOf(owners.page.id, read), cases, reads, zoning };
  return takeInbox(known, read, namesOf, at.toISOString());
};

const write = async (tx: WriteTx, { changed, read }: TakenInbox): Promise<void> => {
  await Promise.all(changed.map(each => tx.objectStore('cases').put(each)));
  if (read) await tx.objectStore('inboxes').put(read);
};

/**
 * Keeps what an inbox page says of its cases, in one durable transaction: all of it or nothing. They belong to the store in all
 * its marketplaces, or to the account into which that was merged. What no page showed for 400 days is forgotten.
 */
export const recordInbox = async (
  db: Db,
  read: InboxRead,
  at: Date,
  zoning: Zoning = NO_CHOICE,
): Promise<InboxRecorded> => {
  const prepared = await ready(await secretOf(db), read, { at, zoning });
  const written = await inOneTransaction(db, async tx => {
    const account = await keepAccount(tx, prepared.owners.store);
    const taken = await take(tx, account, prepared);
    await write(tx, taken);
    await forgetOld(tx, at);
    return taken;
  });
  if (written.kind === 'not-written') return { kind: 'not-kept', reason: written.reason };
  tellRoom('kept');
  return { kind: 'kept', taken: written.result };
};

/** As recordInbox, but nothing is kept: what the page says beside what is known. */
export const lookAtInbox = async (
  db: Db,
  read: InboxRead,
  at: Date,
  zoning: Zoning = NO_CHOICE,
): Promise<TakenInbox> => {
  const prepared = await ready(await secretOf(db), read, { at, zoning });
  const tx = begin(db);
  return take(tx, await currentId(tx, prepared.owners.store.id), prepared);
};

/** What a page says by itself, where there is no history. */
export const inboxAlone = async (
  read: InboxRead,
  at: Date,
  zoning: Zoning = NO_CHOICE,
): Promise<TakenInbox> => {
  const { owners, namesOf } = await ready(await passingSecret(), read, { at, zoning });
  const place = placeOf(owners.page.id, read);
  const known = { account: owners.store.id, place, cases: [], reads: [], zoning };
  return takeInbox(known, read, namesOf, at.toISOString());
};
