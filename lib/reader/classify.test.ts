import { describe, expect, it } from 'vitest';
import type { Unit } from '../catalogue/metric';
import { lexiconFor } from '../catalogue/lexicon';
import { classifier } from './classify';
import { vocabularyOf } from './vocabulary';

const classify = classifier(vocabularyOf(lexiconFor(['account-health', 'shipping'])), ['en']);

describe('a target', () => {
  it.each<[string, Unit, 'under' | 'over', number]>([
    ['Target: < 1%', 'rate', 'under', 0.01],
    ['Target: ≤ 4%', 'rate', 'under', 0.04],
    ['Target: < 1', 'count', 'under', 1],
    ['Target: ≤ 0', 'count', 'under', 1],
    ['Target: > 199', 'points', 'over', 199],
    ['Target: ≥ 200', 'points', 'over', 199],
  ])('%s of a %s is %s %d', (text, unit, bound, value) => {
    expect(classify(text, unit)).toEqual({ kind: 'target', target: { bound, value } });
  });
});

describe('texts that are met in one unit after the other', () => {
  it('are the same in each, whichever comes first', () => {
    const texts = [
      '60 days',
      '5 of 4,027 orders',
      '16-May-2026 - 14-Jul-2026',
      '7 hours',
      '0.12%',
      'Offer 3: 12 views',
    ];
    const units: readonly Unit[] = ['rate', 'duration', 'count', 'points', 'stars'];
    const vocabulary = vocabularyOf(lexiconFor(['account-health', 'shipping']));
    const alone = texts.flatMap(text => units.map(unit => classifier(vocabulary, ['en'])(text, unit)));
    expect(texts.flatMap(text => units.map(unit => classify(text, unit)))).toEqual(alone);
    const kinds = new Set(alone.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['window', 'counts', 'period', 'value', 'text']));
  });
});
