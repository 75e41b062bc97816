// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { WhatIfView } from '../view';
import { whatIfView } from './what-if-view';

const VIEW: WhatIfView = {
  title: 'What if',
  given: { kind: 'lower', part: 12, whole: 988 },
  target: { bound: 'under', value: 0.01 },
  fields: [
    ['orders more', 0, 5],
    ['bad ones among them', 0, 1],
  ],
  kept: 'target kept',
  missed: 'target missed',
  impossible: 'cannot be',
};

const typed = (view: WhatIfView, lang: string, ...values: readonly string[]): string => {
  const box = whatIfView(view, lang);
  const inputs = box.querySelectorAll('input');
  for (const [at, value] of values.entries()) {
    const input = inputs[at];
    if (input) input.value = value;
  }
  inputs[0]?.dispatchEvent(new Event('input', { bubbles: true }));
  return box.querySelector('output')?.textContent ?? '';
};

describe('the what-if of a panel', () => {
  it('says the value as it is, then as it would be', () => {
    expect(typed(VIEW, 'en-US')).toBe('1.21% · target missed');
    expect(typed(VIEW, 'en-US', '213')).toBe('1% · target kept');
    expect(typed(VIEW, 'de-DE', '0', '-4').replace(/\s/gu, ' ')).toBe('0,81 % · target kept');
    expect(typed(VIEW, 'en-US', '0', '-13')).toBe('cannot be');
    expect(typed(VIEW, 'en-US', '')).toBe('cannot be');
  });

  it('moves a mean, and needs no target', () => {
    const mean: WhatIfView = { ...VIEW, given: { kind: 'mean', mean: 1800 }, target: null };
    expect(typed(mean, 'en-US', '17', '50')).toBe('23.5 h');
  });

  it('has named fields, folded away', () => {
    const box = whatIfView(VIEW, 'en-US');
    expect(Array.from(box.querySelectorAll('label'), label => label.textContent)).toEqual([
      'orders more',
      'bad ones among them',
    ]);
    expect(box.hasAttribute('open')).toBe(false);
  });
});
