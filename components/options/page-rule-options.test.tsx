// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readerOf } from '../../lib/summary/reader';
import { ruleEntries } from '../../lib/summary/rule-entries';
import { NOW } from '../../lib/summary/testing/listed';
import { rule } from '../../lib/taught/testing/rule';
import { RuleOptions, type RuleActions, type RulesState } from './page-rule-options';

const reader = readerOf('en', NOW, 'UTC');
const rules = ruleEntries([rule({ name: '<b>Mine</b>' })], {}, reader);
let actions: { [K in keyof RuleActions]: ReturnType<typeof vi.fn<RuleActions[K]>> };
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  actions = {
    rename: vi.fn<RuleActions['rename']>(),
    remove: vi.fn<RuleActions['remove']>(),
    undo: vi.fn<RuleActions['undo']>(),
    exportRules: vi.fn<RuleActions['exportRules']>(),
    importRules: vi.fn<RuleActions['importRules']>(),
  };
});

const show = (state: RulesState): void =>
  act(() =>
    render(<RuleOptions state={state} outcome={null} say={reader.say} {...actions} />, root),
  ) as unknown as void;

const press = (words: string): void => {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`no button ${words}`);
  void act(() => button.click());
};

describe('RuleOptions', () => {
  it('lists a rule as text, with a link to its page', () => {
    show({ kind: 'ready', rules, removed: null });
    expect(root.querySelector('h3')?.textContent).toBe('<b>Mine</b>');
    expect(root.querySelector('a')?.href).toBe('https://sellercentral.amazon.com/performance/dashboard');
  });

  it('renames, but not to nothing or to the same', () => {
    show({ kind: 'ready', rules, removed: null });
    for (const name of [' ', '<b>Mine</b>', ' Ours ']) {
      press('Rename');
      const input = root.querySelector<HTMLInputElement>('input[name]');
      if (!input) throw new Error('no input');
      input.value = name;
      void act(() => void input.form?.dispatchEvent(new Event('submit', { cancelable: true })));
    }
    expect(actions.rename.mock.calls).toEqual([['one', 'Ours']]);
  });

  it('removes, and brings back', () => {
    show({ kind: 'ready', rules, removed: null });
    press('Remove');
    expect(actions.remove).toHaveBeenCalledWith('one');
    show({ kind: 'ready', rules: [], removed: 'Mine' });
    expect(root.textContent).toContain('“Mine” was removed.');
    press('Undo');
    expect(actions.undo).toHaveBeenCalledOnce();
  });
});
