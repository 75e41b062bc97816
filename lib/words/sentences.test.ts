import { describe, expect, it } from 'vitest';
import { inOneText, stopped } from './sentences';

describe('sentences', () => {
  it('part from one another by a space, but not in Japanese and Chinese', () => {
    expect(inOneText(['One.', '', 'Two.'], 'en')).toBe('One. Two.');
    expect(inOneText(['一。', '二。'], 'ja')).toBe('一。二。');
    expect(inOneText(['一。', '二。'], 'zh-CN')).toBe('一。二。');
  });

  it('end with the stop of their language, and with one', () => {
    expect(stopped('Worse than average', 'en')).toBe('Worse than average.');
    expect(stopped('bis 25. Dez.', 'de')).toBe('bis 25. Dez.');
    expect(stopped('目標達成', 'ja')).toBe('目標達成。');
    expect(stopped('已达标', 'zh-CN')).toBe('已达标。');
  });
});
