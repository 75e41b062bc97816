import { describe, expect, it } from 'vitest';
import { findMetric } from '../catalogue/metrics';
import type { Choice, Trial } from '../taught/draft';
import { choiceOf, longList, outlookOf, shortList, startWith } from './pick-choice';

const metric = (id: string) => {
  const found = findMetric(id);
  if (!found) throw new Error(`no metric ${id}`);
  return found;
};

const PLACE: Trial = { kind: 'refused', reason: 'place' };
const reading = { value: 0.01 } as Extract<Trial, { kind: 'fits' }>['reading'];
const draft = {} as Extract<Trial, { kind: 'fits' }>['draft'];
const FITS: Trial = { kind: 'fits', draft, reading };

const allowing = (isPossible: (choice: Choice) => boolean) => (choice: Choice) =>
  isPossible(choice) ? FITS : PLACE;

describe('what a number may be', () => {
  it('is offered in short, likeliest first, and only what is known', () => {
    const likely = ['late-shipment-rate', 'no-such-rate', 'contact-rate', 'a', 'order-defect-rate'].map(
      id => ({
        metric: id,
        scopes: [],
        windows: [],
      }),
    );
    expect(shortList(likely).map(({ id }) => id)).toEqual([
      'late-shipment-rate',
      'contact-rate',
      'order-defect-rate',
    ]);
  });

  it('is offered in full, the page’s own apart, without what is on no page', () => {
    const { page, rest } = longList(['shipping']);
    expect(page.map(({ id }) => id)).toContain('late-shipment-rate');
    expect(rest.map(({ id }) => id)).toContain('order-defect-rate');
    const all = [...page, ...rest];
    expect(new Set(all).size).toBe(all.length);
    expect(all.every(({ origin }) => origin === 'page')).toBe(true);
  });
});

describe('the scope and window to begin with', () => {
  const late = metric('late-shipment-rate');
  const defects = metric('order-defect-rate');

  it('are the only ones there are', () => {
    const picked = startWith(metric('contact-rate'), () => PLACE);
    expect(choiceOf(picked)).toEqual({ metric: 'contact-rate', scope: 'seller-fulfilled', window: 'P4W' });
  });

  it('are the only ones that the page allows', () => {
    expect(
      startWith(
        late,
        allowing(({ window }) => window === 'P10D'),
      ).window,
    ).toBe('P10D');
    expect(
      startWith(
        defects,
        allowing(({ scope }) => scope === 'amazon-fulfilled'),
      ).scope,
    ).toBe('amazon-fulfilled');
  });

  it('are left to the seller where the page allows several, or none', () => {
    for (const attempt of [() => FITS, () => PLACE]) {
      expect(startWith(late, attempt)).toMatchObject({ scope: 'seller-fulfilled', window: null });
      expect(choiceOf(startWith(late, attempt))).toBeNull();
    }
  });
});

describe('the outlook of a choice', () => {
  const late = metric('late-shipment-rate');
  const open = { metric: late, scope: null, window: null };

  it('refuses another unit before anything else is said', () => {
    expect(outlookOf(open, { units: ['count'] }, () => FITS)).toEqual({ kind: 'refused', reason: 'unit' });
  });

  it('is open until all is said, then the trial’s', () => {
    expect(outlookOf(open, { units: ['rate'] }, () => FITS)).toEqual({ kind: 'open' });
    const whole = { ...open, scope: 'seller-fulfilled', window: 'P30D' } as const;
    expect(outlookOf(whole, { units: ['rate'] }, () => PLACE)).toBe(PLACE);
    expect(outlookOf(whole, { units: ['rate'] }, () => FITS)).toBe(FITS);
  });
});
