import type { Asked } from '../answer/answer-page';
import { currentId } from '../history/accounts';
import { ownerFor, ownersOf } from '../history/owner';
import { begin } from '../history/read-rows';
import type { OwnTargets } from '../own-targets/own-target';
import { withOwnTarget } from '../own-targets/target-for';
import type { PageRead } from '../reading';
import type { Connection } from './connection';

/** What the worker lends to the look-up of the seller's own targets. */
export type TargetReading = {
  readonly history: Connection;
  readonly say: (kind: string, words: string) => void;
  readonly readOwnTargets: () => Promise<OwnTargets>;
};

/** The account under which an owner's readings are kept: another where it was merged. Its own id where no history tells. */
const idNow = async ({ history }: TargetReading, id: string): Promise<string> => {
  const opened = await history.get();
  return opened.kind === 'open' ? currentId(begin(opened.db), id) : id;
};

const inAccountsOf = async (
  reading: TargetReading,
  { account }: PageRead,
): Promise<Pick<Asked, 'inAccount'>> => {
  const targets = await reading.readOwnTargets();
  if (targets.length === 0) return {};
  const owners = await ownersOf(account);
  const [page, store] = await Promise.all([owners.page, owners.store].map(({ id }) => idNow(reading, id)));
  const idOf = new Map([
    [owners.store, store],
    [owners.page, page],
  ]);
  return {
    inAccount: (metric, read) => withOwnTarget(targets, metric, idOf.get(ownerFor(read, owners)) ?? ''),
  };
};

/** The seller's own targets in the accounts of a page; none, said once, where they cannot be read. */
export const ownTargetsFor = (reading: TargetReading, read: PageRead): Promise<Pick<Asked, 'inAccount'>> =>
  inAccountsOf(reading, read).catch((error: unknown) => {
    reading.say('targets', `your own targets could not be read (${String(error)}).`);
    return {};
  });
