import { describe, expect, it } from 'vitest';
import { METRICS } from '../../catalogue/metrics';
import { TIPS } from '../../catalogue/tips';
import { ruledTips, ruleOf } from '.';

const IDS = new Set(METRICS.map(({ id }) => id));

describe('the rules', () => {
  it('are one for each tip of the catalogue, and no others', () => {
    expect(ruledTips().toSorted()).toEqual(TIPS.map(({ id }) => id).toSorted());
  });

  it.each(TIPS)('have a strength or a clue for $id', ({ id, metrics }) => {
    const rule = ruleOf(id);
    const alone = rule?.alone ?? {};
    if (typeof alone === 'string') return;
    expect(Object.keys(alone).filter(metric => !metrics.includes(metric) || !IDS.has(metric))).toEqual([]);
    const weak = metrics.filter(metric => !(metric in alone));
    expect(weak.length === 0 || (rule?.clues.length ?? 0) > 0).toBe(true);
  });
});
