// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Account } from '../lib/history/schema';
import { accountEntries } from '../lib/summary/account-entries';
import { readerOf } from '../lib/summary/reader';
import { account, NOW } from '../lib/summary/testing/listed';
import { AccountOptions, type AccountActions } from './page-account-options';

const { say } = readerOf('en', NOW, 'UTC');

const show = (accounts: readonly Account[], merged: readonly Account[] = []) => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const rename = vi.fn<AccountActions['rename']>();
  const merge = vi.fn<AccountActions['merge']>();
  const state = { kind: 'ready', accounts: accountEntries(accounts, merged, say) } as const;
  act(() =>
    render(<AccountOptions state={state} outcome={null} rename={rename} merge={merge} say={say} />, root),
  );
  const submit = (form: Element | null | undefined) =>
    act(() => void form?.dispatchEvent(new Event('submit', { cancelable: true })));
  return { root, rename, merge, submit };
};

const press = (root: Element, text: string) =>
  act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click());

const TWO = [account('a', { store: 'Acme' }), account('b', { store: 'Fjord', name: 'Main store' })];

describe('AccountOptions', () => {
  it('shows the seller’s name, what Amazon calls it, and what was merged into it', () => {
    const { root } = show(TWO, [account('c', { store: 'Old', into: 'b' })]);
    expect(Array.from(root.querySelectorAll('li'), ({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Acme · United States'),
      expect.stringMatching(
        /^Main storeIn Seller Central: Fjord · United States, seen last on sellercentral\.amazon\.comMerged into it: Old · United States/,
      ),
    ]);
  });

  it('names a store in all its marketplaces so, and merges it with its like only', () => {
    const { root } = show([...TWO, account('g', { store: 'Acme', country: '' })]);
    expect(root.querySelector('li:last-child h3')?.textContent).toBe('Acme, all marketplaces');
    expect(root.querySelector('li:last-child select')).toBeNull();
    expect(
      Array.from(root.querySelectorAll('li:first-child option'), ({ textContent }) => textContent),
    ).toEqual(['Choose an account', 'Main store']);
  });

  it('hands over a new name', () => {
    const { root, rename, submit } = show(TWO);
    const input = root.querySelector('input');
    if (input) input.value = 'Shop';
    submit(input?.form);
    expect(rename).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'a' }), 'Shop');
  });

  it('asks before it merges, with the focus on the way out', () => {
    const { root, merge, submit } = show(TWO);
    const select = root.querySelector('select');
    if (select) select.value = 'b';
    act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })));
    submit(select?.form);
    expect(root.querySelector('[role=group]')?.textContent).toContain('This cannot be undone');
    expect(document.activeElement?.textContent).toBe('Do not merge');
    press(root, 'Do not merge');
    expect(root.querySelector('[role=group]')).toBeNull();
    expect(merge).not.toHaveBeenCalled();
    submit(select?.form);
    press(root, 'Merge now');
    expect(merge).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: 'a' }),
      expect.objectContaining({ id: 'b' }),
    );
  });

  it('asks nothing while no account is chosen', () => {
    const { root, submit } = show(TWO);
    submit(root.querySelector('select')?.form);
    expect(root.querySelector('[role=group]')).toBeNull();
  });
});
