import { describe, expect, it } from 'vitest';
import { readOutOf } from './out-of';

describe('so much out of a whole', () => {
  it.each([
    ['3.8 out of 5', 'en', 3.8],
    ['4 out of 5 stars', 'en', 4],
    ['5 out of 5', 'en', 5],
    ['4.25/5', 'en', 4.25],
    ['3,8 von 5', 'de', 3.8],
    ['3,8 von 5 Sternen', 'de', 3.8],
    ['3,8 sur 5', 'fr', 3.8],
    ['3,8 de 5', 'es', 3.8],
    ['3,8 su 5', 'it', 3.8],
    ['3,8 van 5', 'nl', 3.8],
    ['3,8 z 5', 'pl', 3.8],
    ['3,8 av 5', 'sv', 3.8],
    ['5つ星のうち3.8', 'ja', 3.8],
    ['5 yıldız üzerinden 3,8', 'tr', 3.8],
  ])('reads "%s" (%s)', (text, language, value) => {
    expect(readOutOf(text, 5, [language])).toEqual({ kind: 'read', value });
  });

  it.each([
    '3.8',
    '6 out of 5',
    '3.8 out of 10',
    '5 star 3',
    '3 of 50',
    '3.8 out of 5 at 12',
    '5 - 3',
    '2 5',
  ])('does not read "%s"', text => {
    expect(readOutOf(text, 5, ['en']).kind).toBe('none');
  });

  it('is of the whole that is asked for', () => {
    expect(readOutOf('8.7 / 10', 10, ['en'])).toEqual({ kind: 'read', value: 8.7 });
    expect(readOutOf('8.7 / 10', 5, ['en']).kind).toBe('none');
  });
});
