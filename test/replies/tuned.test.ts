import { describe, expect, it } from 'vitest';
import { measure } from './measure';
import { TUNED } from './tuned/all';

describe('the replies that the rules were written against', () => {
  it.each(Object.entries(TUNED))('%s is judged as a person judges it', (language, replies) => {
    expect(measure(replies, language).mistakes).toEqual([]);
  });
});
