// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { emptyView } from '../../lib/summary/empty-view';
import { readerOf } from '../../lib/summary/reader';
import { Evidence, type Choice } from './page-evidence';

const reader = readerOf('en', new Date('2026-11-21T12:00:00.000Z'), 'UTC');
const nothing = (): void => {};
const actions = { choose: nothing, save: nothing, print: nothing, stop: nothing };

const show = async (accounts: readonly Choice[]): Promise<HTMLElement> => {
  const root = document.createElement('div');
  const state = {
    kind: 'ready',
    accounts,
    account: accounts[0]?.id ?? '',
    days: { from: null, to: null },
    found: { kind: 'none' },
  } as const;
  const empty = emptyView('en', reader);
  await act(() =>
    render(<Evidence state={state} outcome={null} actions={actions} empty={empty} say={reader.say} />, root),
  );
  return root;
};

describe('Evidence', () => {
  it('leads to the first pages where there is no account, in place of a form without a choice', async () => {
    const root = await show([]);
    expect(root.querySelector('form')).toBeNull();
    expect(root.querySelectorAll('main ol a')).toHaveLength(2);
  });

  it('says of an account that its log has nothing of the days', async () => {
    const root = await show([{ id: 'a', title: 'Acme' }]);
    expect(root.querySelectorAll('form option')).toHaveLength(1);
    expect(root.textContent).toContain('The log has no entry of this time.');
  });
});
