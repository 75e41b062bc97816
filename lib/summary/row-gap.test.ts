import { describe, expect, it } from 'vitest';
import type { Reading } from '../reading';
import { knownOf } from './order';
import { readerOf } from './reader';
import { rowGap } from './row-gap';
import { account, listed, NOW, reading } from './testing/listed';

const gapOf = (more: Partial<Reading>, language = 'en') => {
  const [known] = knownOf(listed(reading(more)));
  if (!known) throw new Error('the series is not known');
  return rowGap(known, account('a'), readerOf(language, NOW, 'UTC'));
};

const contact: Partial<Reading> = { metric: 'contact-rate', window: 'P4W', target: null };

describe('rowGap', () => {
  it.each<readonly [string, Partial<Reading>, string, string]>([
    ['a missed target', { value: 0.052 }, '▲', '1.2 pp above target'],
    [
      'a missed lower bound',
      { metric: 'valid-tracking-rate', value: 0.91, target: { bound: 'over', value: 0.95 } },
      '▼',
      '4 pp below target',
    ],
    ['a kept target', {}, '●', 'target 4%'],
    [
      'worse than average',
      { ...contact, value: 0.0046, average: 0.0025, top: 0.001 },
      '▲',
      '0.21 pp above average',
    ],
    [
      'between average and top',
      { ...contact, value: 0.002, average: 0.0025, top: 0.001 },
      '▲',
      '0.1 pp above top sellers',
    ],
    [
      'better than the top',
      { ...contact, value: 0.0005, average: 0.0025, top: 0.001 },
      '▼',
      '0.05 pp below top sellers',
    ],
    [
      'better than the only benchmark',
      { ...contact, value: 0.002, average: 0.0025 },
      '▼',
      '0.05 pp below average',
    ],
    [
      'level with the top',
      { ...contact, value: 0.001, average: 0.0025, top: 0.001 },
      '●',
      'level with top sellers',
    ],
    ['nothing to compare with', { ...contact, value: 0.002 }, '●', 'no benchmark'],
    ['N/A', { value: null }, '●', 'Amazon shows none'],
  ])('%s', (_case, more, sign, text) => {
    expect(gapOf(more)).toMatchObject({ sign, text });
  });

  it('says that a bundled target which is not Amazon’s own text is unverified', () => {
    const rating = {
      metric: 'account-health-rating',
      scope: 'all',
      window: 'P180D',
      value: 372,
      target: null,
    } as const;
    expect(gapOf(rating).text).toBe('target 200, unverified');
  });

  it('speaks German with German numbers', () => {
    expect(gapOf({ value: 0.052 }, 'de').text).toBe('1,2 Pp. über dem Ziel');
  });

  it('still judges a newest reading that is older than the overview’s rows', () => {
    const [known] = knownOf({ ...listed(reading({ value: 0.052 })), rows: [] });
    expect(known && rowGap(known, account('a'), readerOf('en', NOW, 'UTC')).tone).toBe('bad');
  });
});
