import { array, assert, asyncProperty, integer } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256';

const byTheBrowser = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
};

describe('SHA-256', () => {
  it('is that of the standard’s example (NIST, "Examples with Intermediate Values")', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is the browser’s own, by which a log is checked, whatever the text', async () => {
    const units = array(integer({ min: 0, max: 0xffff }), { maxLength: 200 });
    const same = asyncProperty(units, async codes => {
      const text = String.fromCharCode(...codes);
      expect(sha256(text)).toBe(await byTheBrowser(text));
    });
    await assert(same, { numRuns: 60 });
  });
});
