// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { storedView } from '../../lib/stored/stored-view';
import { readerOf } from '../../lib/summary/reader';
import { Stored } from './page-stored';

const reader = readerOf('en', new Date(0), 'UTC');

const show = () => {
  const root = document.createElement('div');
  document.body.append(root);
  const erase = vi.fn<() => void>();
  const state = { kind: 'ready', view: storedView(new Map([['accounts', 2]]), 1e6, reader) } as const;
  void act(() => render(<Stored state={state} outcome={null} erase={erase} say={reader.say} />, root));
  const type = async (text: string): Promise<void> => {
    const input = root.querySelector('input');
    if (input) input.value = text;
    await act(async () => void input?.dispatchEvent(new Event('input', { bubbles: true })));
    await act(async () => root.querySelector('form')?.requestSubmit());
  };
  return { root, erase, type };
};

describe('what is stored', () => {
  afterEach(() => document.body.replaceChildren());

  it('is listed with its places and its size', () => {
    const { root } = show();
    expect(root.querySelector('li small')?.textContent).toBe('accounts (2)');
    expect(root.textContent).toContain('about 1 MB');
  });

  it('is deleted by the typed word alone', async () => {
    const { root, erase, type } = show();
    expect(root.querySelector('button')?.disabled).toBe(true);
    await type('delet');
    expect(erase).not.toHaveBeenCalled();
    await type('delete');
    expect(erase).toHaveBeenCalledOnce();
    expect(root.querySelector('input')?.value).toBe('');
  });
});
