import { describe, expect, it } from 'vitest';
import { tipForFinding } from './for-finding';

describe('the tip for a finding', () => {
  it('is the most helpful that the seller has not hidden', () => {
    expect(tipForFinding('weekend', new Set())?.id).toBe('weekend-rota');
    expect(tipForFinding('weekend', new Set(['weekend-rota']))?.id).toBe('right-person-notified');
    expect(tipForFinding('peak', new Set(['right-person-notified']))).toBeNull();
  });
});
