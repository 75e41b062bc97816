import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCOPES } from '../catalogue/metric';
import { isWished, RANGES, readWish, searchFor } from './history-address';

const key = { metric: 'contact-rate', scope: 'seller-fulfilled', window: 'P4W' } as const;

describe('the address of the history page', () => {
  it('is read back as it was written', () => {
    const series = fc.record({
      metric: fc.string({ minLength: 1 }),
      scope: fc.constantFrom(...SCOPES),
      window: fc.constantFrom('P4W' as const, 'P60D' as const, 'lifetime' as const),
    });
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        series,
        fc.constantFrom(...RANGES),
        fc.constantFrom('seen' as const, 'report' as const),
        (account, asked, range, kind) => {
          const wish = { account, ...asked, range, kind: kind === 'seen' ? null : kind };
          expect(readWish(searchFor(account, asked, range, kind))).toEqual(wish);
        },
      ),
    );
  });

  it.each(['', '?', '?metric', '?scope=none&window=P4&range=forever', '?%'])(
    'says nothing where %j makes no sense',
    search => {
      expect(readWish(search)).toMatchObject({ scope: null, window: null, range: '90' });
    },
  );

  it('wishes for any series that it does not rule out', () => {
    expect(isWished(readWish('?metric=contact-rate'), 'a', key, 'seen')).toBe(true);
    expect(isWished(readWish(''), 'a', key, 'seen')).toBe(true);
    expect(isWished(readWish(''), 'a', key, 'report')).toBe(true);
    expect(isWished(readWish('?kind=report'), 'a', key, 'seen')).toBe(false);
    expect(isWished(readWish('?metric=contact-rate&account=b'), 'a', key, 'seen')).toBe(false);
    expect(isWished(readWish('?metric=other'), 'a', key, 'seen')).toBe(false);
  });
});
