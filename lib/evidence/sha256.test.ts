import { array, assert, asyncProperty, integer } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256';

const byTheBrowser = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
};

describe('SHA-256', () => {
  // NIST, "Examples with Intermediate Values" for FIPS 180-4.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('is that of the standard’s examples (%#)', (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it('is the browser’s own at every length around the edges of a block', async () => {
    for (let length = 0; length <= 130; length += 1) {
      const text = 'x'.repeat(length);
      expect(sha256(text)).toBe(await byTheBrowser(text));
    }
  });

  it('is the browser’s own, whatever the text', async () => {
    const units = array(integer({ min: 0, max: 0xffff }), { maxLength: 200 });
    const same = asyncProperty(units, async codes => {
      const text = String.fromCharCode(...codes);
      expect(sha256(text)).toBe(await byTheBrowser(text));
    });
    await assert(same, { numRuns: 60 });
  });
});
