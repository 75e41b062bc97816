import { describe, expect, it } from 'vitest';
import { merged, renamed, settled, withoutRule, withRule } from './rule-list';
import { MOST_RULES } from './rule-schema';
import { DRAFT, rule } from './testing/rule';

const teaching = {
  id: 'new',
  host: 'sellercentral.amazon.ca',
  path: '/accounthealth',
  taughtAt: '2026-08-01T10:00:00.000Z',
};
const other = rule({ id: 'two', metric: 'late-shipment-rate', window: 'P30D' });

describe('withRule', () => {
  it('names a rule as the page names the value, and asks before it overrides', () => {
    const after = withRule([], DRAFT, teaching);
    expect(after).toEqual({
      kind: 'changed',
      rules: [{ ...DRAFT, ...teaching, name: 'Kusurlu siparişler', replaces: false }],
    });
  });

  it('takes the place of a rule for the same series under the same name, and of no other', () => {
    const apart = rule({ id: 'three', where: { ...DRAFT.where, label: 'baska' } });
    const after = withRule([rule(), other, apart], DRAFT, teaching);
    expect(after.kind === 'changed' && after.rules.map(({ id }) => id)).toEqual(['two', 'three', 'new']);
  });

  it('says when there is no more room', () => {
    const all = Array.from({ length: MOST_RULES }, (_, at) => rule({ id: `${at}`, pageId: `page-${at}` }));
    expect(withRule(all, DRAFT, teaching)).toEqual({ kind: 'full' });
  });
});

describe('settled', () => {
  it('forgets the rule where the page is right', () => {
    expect(settled([rule(), other], 'one', 'page')).toEqual([other]);
  });

  it('lets the rule override where the rule is right', () => {
    expect(settled([rule(), other], 'one', 'rule')).toEqual([rule({ replaces: true }), other]);
  });
});

it('renames and removes by id', () => {
  expect(renamed([rule(), other], 'two', 'Mine')).toEqual([rule(), { ...other, name: 'Mine' }]);
  expect(withoutRule([rule(), other], 'one')).toEqual([other]);
});

describe('merged', () => {
  it('adds what is new and changes nothing that is there', () => {
    const sameId = rule({ name: 'Theirs' });
    const samePlace = rule({ id: 'elsewhere' });
    const fresh = rule({ id: 'fresh', language: 'de' });
    const after = merged([rule(), other], [sameId, samePlace, fresh]);
    expect(after).toEqual({ rules: [rule(), other, fresh], added: 1, known: 2, left: 0 });
    expect(merged(after.rules, [fresh])).toEqual({ rules: after.rules, added: 0, known: 1, left: 0 });
  });

  it('leaves out what there is no room for', () => {
    const all = Array.from({ length: MOST_RULES }, (_, at) => rule({ id: `${at}`, pageId: `page-${at}` }));
    expect(merged(all, [rule({ id: 'x' })])).toMatchObject({ added: 0, left: 1 });
  });
});
