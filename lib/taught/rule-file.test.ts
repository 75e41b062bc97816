import { assert, json, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { local } from '../history/testing/sample';
import { checkRuleFile, ruleFile } from './rule-file';
import { rule } from './testing/rule';
import { saidOf } from '../summary/testing/said-of';

const text = (changes: object) =>
  JSON.stringify({ ...(JSON.parse(ruleFile([rule()], local(3))) as object), ...changes });

const ownMetric = (id: string) =>
  ({
    id,
    name: 'M',
    unit: 'rate',
    better: 'lower',
    target: null,
    changedAt: local(1).toISOString(),
  }) as const;

describe('a file of rules', () => {
  it('comes back as it went', () => {
    const rules = [rule(), rule({ id: 'two', name: 'Mine', replaces: true })];
    expect(checkRuleFile(ruleFile(rules, local(3)))).toEqual({ kind: 'rules', rules, metrics: [] });
  });

  it('carries the metrics of the seller’s own that its rules are about, and no others', () => {
    const [one, other] = [ownMetric('own-0000000a'), ownMetric('own-0000000b')];
    const rules = [rule({ metric: one.id, scope: 'all', window: 'P1D' })];
    expect(checkRuleFile(ruleFile(rules, local(3), [one, other]))).toEqual({
      kind: 'rules',
      rules,
      metrics: [one],
    });
  });

  it.each<[string, string, string, RegExp]>([
    ['a torn file', '{"format"', 'file', /not whole JSON/],
    ['a whole export', '{"format":"benchline"}', 'format', /history page/],
    ['another file', '[]', 'format', /benchline-rules/],
    ['a later version', text({ version: 2 }), 'version', /update Benchline/],
    ['a list that is none', text({ rules: 'all' }), 'rules', /list/],
    [
      'a rule for no page',
      text({ rules: [rule({ pageId: 'forum' })] }),
      'rules[0].pageId',
      /none that Benchline knows/,
    ],
    [
      'a host that is none',
      text({ rules: [rule({ host: 'example.com' })] }),
      'rules[0].host',
      /sellercentral/,
    ],
    ['too many rules', text({ rules: Array.from({ length: 201 }, () => rule()) }), 'rules', /at most 200/],
    ['a huge file', ' '.repeat(2_000_001), 'file', /smaller/],
  ])('is refused where it is %s', (_name, given, field, reason) => {
    const checked = checkRuleFile(given);
    expect(checked).toMatchObject({ kind: 'refused', field });
    expect(saidOf(checked)).toMatch(reason);
  });

  it('never throws', () => {
    assert(property(string(), given => void checkRuleFile(given)));
    assert(property(json(), given => void checkRuleFile(given)));
  });
});
