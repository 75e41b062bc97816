// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { OffReason } from '../lib/history/open';
import { readerOf } from '../lib/summary/reader';
import { HistoryOff } from './page-history-off';

const { say } = readerOf('en', new Date(0), 'UTC');
const show = (why: OffReason): HTMLElement => {
  const root = document.createElement('div');
  render(<HistoryOff why={why} say={say} />, root);
  return root;
};

describe('a history that cannot be opened', () => {
  it.each([
    ['none', 'no place to keep numbers', 0],
    ['newer', 'update Benchline', 1],
    ['blocked', 'Close the other tabs', 0],
    ['upgrade', 'as it was', 1],
  ] as const)('says what to do: %s', (why, words, buttons) => {
    const root = show(why);
    expect(root.querySelector('p')?.textContent).toContain(words);
    expect(root.querySelectorAll('button')).toHaveLength(buttons);
  });
});
