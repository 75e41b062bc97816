import { expect, it, vi } from 'vitest';
import { sayOnce } from './once';

it('says each kind once', () => {
  const say = vi.fn<(words: string) => void>();
  const once = sayOnce(say);
  once('disk-full', 'the disk is full.');
  once('disk-full', 'the disk is full again.');
  once('off', 'history is off.');
  expect(say.mock.calls).toEqual([['Benchline: the disk is full.'], ['Benchline: history is off.']]);
});
