import { describe, expect, it, vi } from 'vitest';
import { soundState } from './aside-store';

vi.mock('wxt/browser', () => ({ browser: {} }));

const aside = { pageId: 'account-health', version: 'abc', metric: 'order-defect-rate' };
const visit = {
  visit: '0f-1',
  pageId: 'account-health',
  version: 'abc',
  failed: ['order-defect-rate'],
  read: [],
};
const stored = {
  'set-aside': { benchline: '1.2.0', asides: [aside] },
  'page-visits': { benchline: '1.2.0', visits: [visit] },
};

describe('what is stored', () => {
  it('is taken as it was written', () => {
    expect(soundState(stored, '1.2.0')).toEqual({ asides: [aside], visits: [visit] });
  });
  it.each<[string, Record<string, unknown>, string]>([
    ['by another version of Benchline', stored, '1.3.0'],
    ['by nobody', {}, '1.2.0'],
    [
      'as nonsense',
      { 'set-aside': 'all', 'page-visits': { benchline: '1.2.0', visits: [{ ...visit, failed: ['<b>'] }] } },
      '1.2.0',
    ],
  ])('is nothing where it was written %s', (_name, given, version) => {
    expect(soundState(given, version)).toEqual({ asides: [], visits: [] });
  });
});
