import type { FileAccount } from '../history/import-accounts';
import type { Account } from '../history/schema';
import { mergedTargets } from './merge-targets';
import type { OwnTargets } from './own-target';

type Renamed = (account: string) => string | null;

const renamed = (targets: OwnTargets, idOf: Renamed): OwnTargets =>
  targets.flatMap(target => {
    const account = target.account === null ? null : idOf(target.account);
    return target.account !== null && account === null ? [] : [{ ...target, account }];
  });

const intoOf = (accounts: readonly Account[]): ReadonlyMap<string, string> =>
  new Map(accounts.map(({ id, into }) => [id, into ?? id]));

/**
 * Targets of an account that was merged go to the account that it is part of now, where of two the newer stands. The same
 * list where there is nothing to do. `accounts`: all, merged or not.
 */
export const settledTargets = (targets: OwnTargets, accounts: readonly Account[]): OwnTargets => {
  const into = intoOf(accounts);
  const isMoved = ({ account }: OwnTargets[number]): boolean =>
    account !== null && (into.get(account) ?? account) !== account;
  if (!targets.some(isMoved)) return targets;
  return mergedTargets(
    targets.filter(target => !isMoved(target)),
    renamed(targets.filter(isMoved), account => into.get(account) ?? account),
  );
};

/** The targets of a file under the accounts as they are called here; those of an account that nobody knows are left out. */
export const targetsHere = (
  targets: OwnTargets,
  fromFile: readonly FileAccount[],
  accounts: readonly Account[],
): OwnTargets => {
  const into = intoOf(accounts);
  const own = new Map(fromFile.map(({ fileId, account }) => [fileId, account.id]));
  const here = renamed(targets, account => {
    const id = own.get(account) ?? (into.has(account) ? account : null);
    return id === null ? null : (into.get(id) ?? id);
  });
  return mergedTargets(here, []);
};

/** The targets without those of an account; the same list where it had none. */
export const withoutAccount = (targets: OwnTargets, account: string): OwnTargets =>
  targets.some(target => target.account === account)
    ? targets.filter(target => target.account !== account)
    : targets;
