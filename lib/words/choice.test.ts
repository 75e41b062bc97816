import { describe, expect, it } from 'vitest';
import { readerTag } from './choice';
import { wordsFor } from './words';

describe('readerTag', () => {
  it.each([
    [undefined, 'de-AT', 'de-AT'],
    ['fr', 'de-AT', 'fr'],
    ['de', 'de-AT', 'de-AT'],
    ['zh-CN', 'zh-TW', 'zh-CN'],
    ['en', 'ja', 'en'],
    ['xx', 'it', 'it'],
  ])('a choice of %s on a page in %s is answered as for %s', (stored, tag, wanted) => {
    expect(readerTag(stored, tag)).toBe(wanted);
  });
});

describe('Chinese', () => {
  it.each([
    ['zh', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-TW', 'en'],
    ['zh-Hant', 'en'],
    ['zh_HK', 'en'],
  ])('%s is answered in %s', (tag, language) => {
    expect(wordsFor(tag).language).toBe(language);
  });

  it('and Japanese write hours in their own words', () => {
    expect(wordsFor('ja').formatValue('duration', 328)).toBe('5 時間 28 分');
    expect(wordsFor('zh-CN').formatValue('duration', 570)).toBe('9.5小时');
    expect(wordsFor('zh-TW').formatValue('duration', 570)).toBe('9.5 h');
  });
});
