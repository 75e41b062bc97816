import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../inbox';
import { viewsOf } from './views';

const view = (rank: number): CaseView => ({
  rank,
  text: `${rank} h`,
  name: `${rank} hours left`,
  tone: 'watch',
});

describe('views by what rows look like', () => {
  it('gives each waiting row its own', () => {
    expect([...viewsOf(['a', 'b', 'c'], [view(2), null, view(1)])]).toEqual([
      ['a', view(2)],
      ['c', view(1)],
    ]);
  });

  it('gives nothing to rows that look alike and were answered differently', () => {
    expect([...viewsOf(['a', 'a', 'b'], [view(1), view(2), view(3)]).keys()]).toEqual(['b']);
    expect([...viewsOf(['a', 'a'], [view(1), null]).keys()]).toEqual([]);
    expect([...viewsOf(['a', 'a', 'a'], [view(1), null, view(1)]).keys()]).toEqual([]);
    expect([...viewsOf(['a', 'a'], [view(1), view(1)]).keys()]).toEqual(['a']);
  });

  it('takes an answer that is too short for what it is', () => {
    expect([...viewsOf(['a', 'b'], [view(1)]).keys()]).toEqual(['a']);
  });
});
