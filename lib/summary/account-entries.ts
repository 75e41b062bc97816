import type { Account } from '../history/schema';
import type { PageWords } from '../words/pages/page-words';
import { accountTitle } from './account-title';

/** An account as the options page lists it. */
export type AccountEntry = {
  readonly id: string;
  readonly title: string;
  /** Where it was seen last. */
  readonly detail: string;
};

/** The accounts for the options page, in the given order. */
export const accountEntries = (accounts: readonly Account[], say: PageWords): readonly AccountEntry[] =>
  accounts.map(account => ({
    id: account.id,
    title: accountTitle(account, say),
    detail: account.host,
  }));
