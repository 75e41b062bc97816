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
        (account, asked, range) => {
          expect(readWish(searchFor(account, asked, range))).toEqual({ account, ...asked, range });
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
    expect(isWished(readWish('?metric=contact-rate'), 'a', key)).toBe(true);
    expect(isWished(readWish(''), 'a', key)).toBe(true);
    expect(isWished(readWish('?metric=contact-rate&account=b'), 'a', key)).toBe(false);
    expect(isWished(readWish('?metric=other'), 'a', key)).toBe(false);
  });
});
