import { describe, expect, it } from 'vitest';
import { accountChanges } from './account-changes';
import type { Account } from './schema';

const account = (id: string, changes: Partial<Account> = {}): Account => ({
  id,
  store: 'Acme Home',
  country: 'Germany',
  host: 'sellercentral.amazon.de',
  assumed: false,
  ...changes,
});

describe('accountChanges', () => {
  it('counts what comes, what gets a name, and what becomes a part', () => {
    const before = [account('a'), account('b'), account('c')];
    const after = [account('a'), account('b', { name: 'Ours' }), account('c', { into: 'a' }), account('d')];
    expect(accountChanges(before, after)).toEqual({ accounts: 1, changedAccounts: 2 });
    expect(accountChanges(before, before)).toEqual({ accounts: 0, changedAccounts: 0 });
  });

  it('does not count as an account what comes as a part of one', () => {
    const after = [account('a'), account('b', { into: 'a' })];
    expect(accountChanges([account('a')], after)).toEqual({ accounts: 0, changedAccounts: 1 });
  });
});
