import { describe, expect, it } from 'vitest';
import { wordsFor } from '../words/words';
import { shareBetweenText } from './own-words';

describe('shareBetweenText', () => {
  it.each([
    ['en', 4, 6, 50, '8% to 12% (4 to 6 of 50)'],
    ['en', 6, 6, 50, '12% (6 of 50)'],
    ['en', 92, 94, 300, '31% (92 to 94 of 300)'],
    ['ja', 92, 94, 300, '31%（300件中92～94件）'],
  ])('in %s, %d to %d of %d: %s', (language, least, most, whole, said) => {
    expect(shareBetweenText({ least, most, whole }, wordsFor(language))).toBe(said);
  });
});
