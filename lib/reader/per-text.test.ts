import { describe, expect, it, vi } from 'vitest';
import { perText } from './per-text';

describe('perText', () => {
  it('asks once about a text, also where there is no answer', () => {
    const answer = vi.fn<(text: string) => number | null>(text => (text === 'none' ? null : text.length));
    const known = perText(answer);
    expect([known('one'), known('none'), known('one'), known('none')]).toEqual([3, null, 3, null]);
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('goes on answering when it is full', () => {
    const known = perText(text => text.length);
    for (let at = 0; at < 20_500; at += 1) known(`text ${at}`);
    expect(known('text 20400')).toBe(10);
    expect(known('another')).toBe(7);
  });
});
