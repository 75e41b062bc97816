// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { NoRoom } from '../lib/stored/room-mark';
import { readerOf } from '../lib/summary/reader';
import { NoRoomNotice } from './page-no-room';

const reader = readerOf('en', new Date('2026-11-02T10:00:00Z'), 'UTC');

const show = (mark: NoRoom | null): HTMLElement => {
  const root = document.createElement('div');
  void act(() => render(<NoRoomNotice mark={mark} where="popup" reader={reader} />, root));
  return root;
};

describe('the notice that there is no room', () => {
  it('says since when, and leads to what helps', () => {
    const root = show({ since: '2026-11-02T08:05:00Z', sure: true });
    expect(root.textContent).toContain('the disk is full');
    expect(root.textContent).toMatch(/Since .*8:05/);
    const links = [...root.querySelectorAll('a')].map(link => link.getAttribute('href'));
    expect(links).toEqual(['/history.html', '/options.html#thin']);
  });

  it('does not claim what the browser did not say', () => {
    const text = show({ since: '2026-11-02T08:05:00Z', sure: false }).textContent;
    expect(text).toContain('does not say why');
  });

  it('is not there while there is room', () => {
    expect(show(null).textContent).toBe('');
  });
});
