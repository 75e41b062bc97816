// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followTyping, type Typing } from './follow-typing';
import { textArea } from './text-area';

let area: HTMLTextAreaElement;
let typing: Typing;
let ended: AbortController;
const onPause = vi.fn<(text: string) => void>();
const onChange = vi.fn<(text: string) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  onPause.mockReset();
  onChange.mockReset();
  ended = new AbortController();
  area = document.createElement('textarea');
  document.body.replaceChildren(area);
  typing = followTyping({ field: textArea(area, ended.signal), onChange, onPause, signal: ended.signal });
});
afterEach(() => void vi.useRealTimers());

const write = (text: string): void => {
  area.value = text;
  area.dispatchEvent(new Event('input'));
};
const compose = (type: string): boolean => area.dispatchEvent(new Event(type));

describe('typing', () => {
  it('is over after a pause, not before', () => {
    write('a');
    vi.advanceTimersByTime(300);
    write('ab');
    vi.advanceTimersByTime(399);
    expect(onPause).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onPause.mock.calls).toEqual([['ab']]);
    expect(onChange.mock.calls).toEqual([['a'], ['ab']]);
  });

  it('has no pause while a character is being composed', () => {
    compose('compositionstart');
    write('に');
    vi.advanceTimersByTime(5000);
    expect(onPause).not.toHaveBeenCalled();
    compose('compositionend');
    vi.advanceTimersByTime(400);
    expect(onPause.mock.calls).toEqual([['に']]);
  });

  it('goes on when a composition is given up by leaving the box', () => {
    compose('compositionstart');
    write('に');
    area.dispatchEvent(new Event('blur'));
    vi.advanceTimersByTime(400);
    expect(onPause.mock.calls).toEqual([['に']]);
  });

  it('is seen where the page itself empties the box', () => {
    write('a');
    area.value = '';
    typing.look();
    vi.advanceTimersByTime(400);
    expect(onPause.mock.calls).toEqual([['']]);
  });

  it('is not followed any more once it has ended', () => {
    write('a');
    ended.abort();
    write('ab');
    vi.advanceTimersByTime(1000);
    expect(onPause).not.toHaveBeenCalled();
    expect(onChange).toHaveBeenCalledOnce();
  });
});
