import { describe, expect, it } from 'vitest';
import { isPacked } from './is-packed';

describe('a packed file', () => {
  it.each([
    ['zip', new Uint8Array([0x50, 0x4b, 3, 4, 9]), true],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8]), true],
    ['JSON', '{"format":"benchline"}', false],
    ['text that begins as the name of zip does', 'PK;value', false],
    ['nothing', '', false],
  ] as const)('is told by its first bytes: %s', async (_, content, packed) => {
    expect(await isPacked(new Blob([content]))).toBe(packed);
  });
});
