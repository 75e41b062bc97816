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
