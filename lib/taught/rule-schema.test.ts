import { anything, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftSchema, ruleFileSchema, ruleSchema } from './rule-schema';
import type { Where } from './rule';
import { DRAFT, rule } from './testing/rule';

const place = (changes: Partial<Where>) => rule({ where: { ...DRAFT.where, ...changes } });

describe('ruleSchema', () => {
  it('takes a rule as it is', () => {
    const full = rule({
      replaces: true,
      where: {
        label: 'kusurlusiparisler',
        words: [{ key: 'sizin', is: 'your-value' }],
        heading: 'musteri',
        needsHeading: true,
      },
    });
    expect(ruleSchema().parse(full)).toEqual(full);
    expect(draftSchema().parse(DRAFT)).toEqual(DRAFT);
  });

  it('cuts unknown fields off', () => {
    expect(ruleSchema().parse({ ...rule(), selector: '#odr' })).toEqual(rule());
  });

  it.each<[string, unknown]>([
    ['a page that is not read', rule({ pageId: 'sign-in' })],
    ['a metric that no page shows', rule({ metric: 'csat' })],
    ['a window that the metric does not have', rule({ window: 'P7D' })],
    ['a scope that the metric does not have', rule({ metric: 'account-health-rating', window: 'P180D' })],
    ['an empty name', rule({ name: ' ' })],
    ['a label that is not its place’s', rule({ label: 'Something that a buyer wrote' })],
    ['a label with a number', rule({ label: 'Orders 12', where: { ...DRAFT.where, label: 'orders12' } })],
    ['a word with a number', place({ words: [{ key: 'a12', is: 'remark' }] })],
    ['a word that is not folded', place({ words: [{ key: 'Not a key', is: 'remark' }] })],
    ['a heading that is not folded', place({ heading: '111-1234567-1234567' })],
    [
      'too many words',
      place({ words: Array.from({ length: 13 }, () => ({ key: 'a', is: 'remark' as const })) }),
    ],
    ['no place', { ...rule(), where: null }],
    ['an id with markup', rule({ id: '<b>' })],
  ])('refuses %s', (_name, given) => {
    expect(ruleSchema().safeParse(given).success).toBe(false);
  });

  it('never throws', () => {
    assert(
      property(anything(), given => {
        ruleSchema().safeParse(given);
        draftSchema().safeParse(given);
        ruleFileSchema().safeParse(given);
      }),
    );
  });
});
