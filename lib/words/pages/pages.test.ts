import { describe, expect, it } from 'vitest';
import { gapNames } from '../messages';
import { de } from './de';
import { en } from './en';
import { pageWordsFor } from './page-words';

const keys = Object.keys(en) as (keyof typeof en)[];

describe('the words of the pages', () => {
  it.each(keys)('%s has the same gaps in German', key => {
    expect(gapNames(de[key])).toEqual(gapNames(en[key]));
  });

  it.each(keys)('%s does not shout', key => {
    expect(JSON.stringify([en[key], de[key]])).not.toMatch(/!|please|bitte/i);
  });

  it('are plural where there are several', () => {
    const say = pageWordsFor('de-AT');
    expect(say('days-old', { count: 1 })).toBe('1 Tag alt');
    expect(say('days-old', { count: 9 })).toBe('9 Tage alt');
  });

  it('are English for a language that we do not speak', () => {
    expect(pageWordsFor('fi')('today')).toBe('today');
  });
});
