import { describe, expect, it } from 'vitest';
import { actOf } from './keys';

describe('what keys do while one points', () => {
  it.each([
    ['ArrowRight', 'ltr', { kind: 'step', step: 'next' }],
    ['ArrowRight', 'rtl', { kind: 'step', step: 'previous' }],
    ['ArrowLeft', 'ltr', { kind: 'step', step: 'previous' }],
    ['ArrowLeft', 'rtl', { kind: 'step', step: 'next' }],
    ['ArrowDown', 'rtl', { kind: 'step', step: 'down' }],
    ['Home', 'ltr', { kind: 'step', step: 'first' }],
    ['Enter', 'ltr', { kind: 'pick' }],
    [' ', 'ltr', { kind: 'pick' }],
    ['Escape', 'rtl', { kind: 'leave' }],
    ['Tab', 'ltr', { kind: 'focus' }],
    ['/', 'ltr', { kind: 'none' }],
    ['constructor', 'ltr', { kind: 'none' }],
  ] as const)('%s on a page that is %s', (key, dir, act) => {
    expect(actOf(key, dir)).toEqual(act);
  });
});
