import type { Account } from '../history/schema';
import type { Case } from './case';

/** What is known of one store's inbox, over all its marketplaces. */
export type StoreInbox = {
  readonly account: Account;
  /** Its cases whose clock runs. */
  readonly waiting: readonly Case[];
  /** So many more wait by Amazon's cards, and no list that was read had them. */
  readonly extra: number;
  /** When its inbox was last read, ms since 1970; null where that is not known. */
  readonly read: number | null;
};

/** What is known of all inboxes. `unknown`: the history could not be read, which is not the same as nothing waiting. */
export type InboxState =
  | { readonly kind: 'known'; readonly stores: readonly StoreInbox[] }
  | { readonly kind: 'unknown' }
  /** The seller has switched Benchline off, everywhere or for messages. */
  | { readonly kind: 'off' };

/** How many messages wait for an answer in a store's inbox, as far as is known. */
export const waitingIn = ({ waiting, extra }: StoreInbox): number => waiting.length + extra;
