import { describe, expect, it } from 'vitest';
import { pageWordsFor } from './page-words';

describe('the words of the pages', () => {
  it('are plural where there are several', () => {
    const say = pageWordsFor('de-AT');
    expect(say('days-old', { count: 1 })).toBe('1 Tag alt');
    expect(say('days-old', { count: 9 })).toBe('9 Tage alt');
  });

  it('are English for a language that we do not speak', () => {
    expect(pageWordsFor('fi')('today')).toBe('today');
  });
});
