import { assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { readReviewWish, reviewSearch } from './review-address';

it('says again what it read', () => {
  const wish = { week: '2026-11-16', account: 'a&b=c' };
  expect(readReviewWish(reviewSearch(wish))).toEqual(wish);
  expect(reviewSearch({ week: '', account: '' })).toBe('?');
});

it('takes what makes no sense as not said', () => {
  expect(readReviewWish('?week=2026-13-01&account=')).toEqual({ week: null, account: null });
  assert(
    property(string(), text => {
      const { week } = readReviewWish(`?week=${encodeURIComponent(text)}`);
      return week === null || week === text;
    }),
  );
});
