import { isLike } from '../history/merge-accounts';
import type { Account } from '../history/schema';
import type { PageWords } from '../words/pages/page-words';
import { accountTitle, amazonTitle } from './account-title';

/** An account that another may be merged into. */
export type Candidate = { readonly id: string; readonly title: string };

/** An account as the options page lists it. */
export type AccountEntry = {
  readonly id: string;
  readonly title: string;
  /** The title without the seller's own name. */
  readonly amazon: string;
  /** What Amazon calls it, and where it was seen last; what was merged into it. */
  readonly details: readonly string[];
  /** The seller's own name, '' where there is none. */
  readonly name: string;
  readonly candidates: readonly Candidate[];
};

const candidatesFor = (
  account: Account,
  accounts: readonly Account[],
  say: PageWords,
): readonly Candidate[] =>
  accounts
    .filter(other => other.id !== account.id && isLike(account, other))
    .map(other => ({ id: other.id, title: accountTitle(other, say) }));

const detailsOf = (account: Account, merged: readonly Account[], say: PageWords): readonly string[] => {
  const { id, host } = account;
  const seen = say('seen-as', { account: amazonTitle(account, say), host });
  const names = merged.filter(({ into }) => into === id).map(each => amazonTitle(each, say));
  return names.length === 0 ? [seen] : [seen, say('merged-accounts', { accounts: names.join('; ') })];
};

/** The accounts for the options page, in the given order, with those that were merged into them. */
export const accountEntries = (
  accounts: readonly Account[],
  merged: readonly Account[],
  say: PageWords,
): readonly AccountEntry[] =>
  accounts.map(account => ({
    id: account.id,
    title: accountTitle(account, say),
    amazon: amazonTitle(account, say),
    details: detailsOf(account, merged, say),
    name: account.name ?? '',
    candidates: candidatesFor(account, accounts, say),
  }));
