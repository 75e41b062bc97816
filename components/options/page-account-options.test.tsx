// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Account } from '../../lib/history/schema';
import { accountEntries } from '../../lib/summary/account-entries';
import { readerOf } from '../../lib/summary/reader';
import { account, NOW } from '../../lib/summary/testing/listed';
import { AccountOptions, type AccountActions } from './page-account-options';

const { say } = readerOf('en', NOW, 'UTC');

const show = async (accounts: readonly Account[], merged: readonly Account[] = []) => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const rename = vi.fn<AccountActions['rename']>();
  const merge = vi.fn<AccountActions['merge']>();
  const remove = vi.fn<AccountActions['remove']>();
  const state = { kind: 'ready', accounts: accountEntries(accounts, merged, say) } as const;
  await act(() =>
    render(
      <AccountOptions state={state} outcome={null} rename={rename} merge={merge} remove={remove} say={say} />,
      root,
    ),
  );
  return { root, rename, merge, remove };
};

const tell = (target: Element | null | undefined, type: string): Promise<void> =>
  act(() => void target?.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })));
const submit = (form: Element | null | undefined): Promise<void> => tell(form, 'submit');

const press = (root: Element, text: string): Promise<void> =>
  act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click());

const TWO = [account('a', { store: 'Acme' }), account('b', { store: 'Fjord', name: 'Main store' })];

describe('AccountOptions', () => {
  it('shows the seller’s name, what Amazon calls it, and what was merged into it', async () => {
    const { root } = await show(TWO, [account('c', { store: 'Old', into: 'b' })]);
    expect(Array.from(root.querySelectorAll('li'), ({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Acme · United States'),
      expect.stringMatching(
        /^Main storeIn Seller Central: Fjord · United States, seen last on sellercentral\.amazon\.comMerged into it: Old · United States/,
      ),
    ]);
  });

  it('names a store in all its marketplaces so, and merges it with its like only', async () => {
    const { root } = await show([...TWO, account('g', { store: 'Acme', country: '' })]);
    expect(root.querySelector('li:last-child h3')?.textContent).toBe('Acme, all marketplaces');
    expect(root.querySelector('li:last-child select')).toBeNull();
    expect(
      Array.from(root.querySelectorAll('li:first-child option'), ({ textContent }) => textContent),
    ).toEqual(['Choose an account', 'Main store']);
  });

  it('hands over a new name', async () => {
    const { root, rename } = await show(TWO);
    const input = root.querySelector('input');
    if (input) input.value = 'Shop';
    await submit(input?.form);
    expect(rename).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'a' }), 'Shop');
  });

  it('asks before it merges, with the focus on the way out', async () => {
    const { root, merge } = await show(TWO);
    const select = root.querySelector('select');
    if (select) select.value = 'b';
    await tell(select, 'change');
    await submit(select?.form);
    expect(root.querySelector('[role=group]')?.textContent).toContain('This cannot be undone');
    expect(document.activeElement?.textContent).toBe('Do not merge');
    await press(root, 'Do not merge');
    expect(root.querySelector('[role=group]')).toBeNull();
    expect(merge).not.toHaveBeenCalled();
    await submit(select?.form);
    await press(root, 'Merge now');
    expect(merge).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: 'a' }),
      expect.objectContaining({ id: 'b' }),
    );
  });

  it('asks before it removes', async () => {
    const { root, remove } = await show(TWO);
    await press(root, 'Remove …');
    expect(root.querySelector('[role=group]')?.textContent).toContain('goes for good');
    await press(root, 'Keep it');
    expect(root.querySelector('[role=group]')).toBeNull();
    expect(remove).not.toHaveBeenCalled();
    await press(root, 'Remove …');
    await press(root, 'Remove for good');
    expect(remove).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'a' }));
  });

  it('asks nothing while no account is chosen', async () => {
    const { root } = await show(TWO);
    await submit(root.querySelector('select')?.form);
    expect(root.querySelector('[role=group]')).toBeNull();
  });
});
