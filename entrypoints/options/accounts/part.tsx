import { AccountOptions } from '../../../components/options/page-account-options';
import type { OptionsPart } from '../../../components/options/page-options';
import type { Reader } from '../../../lib/summary/reader';
import { accountActions, accountOutcome } from './change';
import { accountsState, loadAccounts } from './load';

/** The accounts: to name and to merge. */
export const accountsPart = (reader: Reader): OptionsPart => {
  void loadAccounts(reader);
  const actions = accountActions(reader);
  return {
    id: 'accounts',
    title: reader.say('accounts'),
    Body: () => (
      <AccountOptions
        state={accountsState.value}
        outcome={accountOutcome.value}
        say={reader.say}
        {...actions}
      />
    ),
  };
};
