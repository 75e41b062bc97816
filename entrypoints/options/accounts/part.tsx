import { AccountOptions } from '../../../components/page-account-options';
import type { OptionsPart } from '../../../components/page-options';
import type { Reader } from '../../../lib/summary/reader';
import { accountsState, loadAccounts } from './load';

/** The accounts: to rename and to merge. */
export const accountsPart = (reader: Reader): OptionsPart => {
  void loadAccounts(reader);
  return {
    id: 'accounts',
    title: reader.say('accounts'),
    Body: () => <AccountOptions state={accountsState.value} say={reader.say} />,
  };
};
