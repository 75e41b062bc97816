import type { Account } from '../../history/schema';
import type { Case } from '../../messages/case';
import { contactsOf, type Told } from '../../messages/case-contacts';
import { accountTitle } from '../account-title';
import type { Reader } from '../reader';
import { messagesView, type MessagesView } from './messages-view';

type Kept = Told & Pick<Case, 'account'>;

/** A view for every account that has cases, in the order of the accounts; cases of an account that is not there are left out. `hidden`: tips, by id. */
export const storeViews = (
  accounts: readonly Account[],
  cases: readonly Kept[],
  reader: Reader,
  hidden: ReadonlySet<string> = new Set(),
): readonly MessagesView[] => {
  const byAccount = Map.groupBy(cases, ({ account }) => account);
  return accounts.flatMap(account => {
    const contacts = byAccount.get(account.id)?.flatMap(contactsOf) ?? [];
    const { id, host } = account;
    const of = { id, title: accountTitle(account, reader.say), host, hidden };
    return contacts.length === 0 ? [] : [messagesView(of, contacts, reader)];
  });
};
