import { assert, constantFrom, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../catalogue/metrics';
import { bookOf } from '../own-metrics/book-of';
import { account } from '../summary/testing/listed';
import { mergedTargets, targetChanges, withoutTargetChanges } from './merge-targets';
import {
  asTarget,
  isSet,
  mayHaveTarget,
  MOST_KEPT_TARGETS,
  MOST_TARGETS,
  nameOf,
  type OwnTarget,
  type OwnTargets,
} from './own-target';
import { settledTargets, targetsHere, withoutAccount } from './settle-accounts';
import { withOwnTarget } from './target-for';
import { withoutTarget, withTarget } from './target-list';
import { ownTargetSchema, ownTargetsSchema } from './target-schema';

const AT = new Date('2026-11-21T10:00:00.000Z');
const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000);
const metricOf = (id: string) => {
  const metric = METRICS.find(each => each.id === id);
  if (!metric) throw new Error(`no metric ${id}`);
  return metric;
};
const LATE = metricOf('late-shipment-rate');
const target: OwnTarget = {
  account: null,
  metric: LATE.id,
  value: 0.02,
  changedAt: AT.toISOString(),
};
const set = (targets: OwnTargets, value: number, of: string | null = null, at = AT) =>
  withTarget(targets, { account: of, metric: LATE, value }, at);
const valueIn = (targets: OwnTargets, id: string): number | undefined =>
  withOwnTarget(targets, LATE, id).ownTarget?.value;

describe('a target of the seller’s own', () => {
  it('is set, replaced and taken away, also where the clock was set back', () => {
    const first = set([], 0.02);
    expect(first).toEqual({ kind: 'kept', targets: [target] });
    const second = set(first.targets, 0.03, null, later(-60));
    expect(second.targets).toMatchObject([{ value: 0.03 }]);
    expect(mergedTargets(first.targets, second.targets)).toEqual(second.targets);
    const gone = withoutTarget(second.targets, target, later(-120));
    expect(valueIn(gone, 'a')).toBeUndefined();
    expect(mergedTargets(second.targets, gone)).toEqual(gone);
  });

  it.each([85, -0.01, NaN, Infinity])('is not set where no value can reach it: %s', value => {
    expect(set([target], value)).toEqual({ kind: 'not-kept', targets: [target], reason: 'outside' });
  });

  it('is the account’s, else that of all; of a metric without one nothing changes', () => {
    const targets = [target, { ...target, account: 'a', value: 0.01 }];
    expect([valueIn(targets, 'a'), valueIn(targets, 'b')]).toEqual([0.01, 0.02]);
    expect(valueIn(withoutTarget(targets, { ...target, account: 'a' }, AT), 'a')).toBe(0.02);
    const other = metricOf('contact-rate');
    expect(withOwnTarget(targets, other, 'a')).toBe(other);
    expect(bookOf([], targets).inAccount(LATE, 'a').ownTarget?.value).toBe(0.01);
  });

  it('bounds a value on the side that is worse, and is kept by the value itself', () => {
    expect(asTarget(0.02, LATE)).toEqual({ bound: 'under', value: 0.02, included: true });
    expect(asTarget(0.97, metricOf('valid-tracking-rate'))?.bound).toBe('over');
  });

  it('is for no metric without a better direction, nor for a count over several windows', () => {
    const without = METRICS.filter(metric => !mayHaveTarget(metric)).map(({ id }) => id);
    expect(without).toEqual(
      expect.arrayContaining(['neutral-feedback-rate', 'cases-resolved', 'feedback-count']),
    );
    expect(without).not.toContain('policy-violations');
    expect(asTarget(10, metricOf('feedback-count'))).toBeNull();
  });

  it('has room for a bounded number, and forgets what was taken away longest ago', () => {
    const many = Array.from({ length: MOST_TARGETS }, (_, at) => ({ ...target, account: `a${at}` }));
    expect(set(many, 0.01)).toMatchObject({ kind: 'not-kept', reason: 'full' });
    const gone = Array.from({ length: MOST_KEPT_TARGETS }, (_, at) => ({
      ...target,
      account: `a${at}`,
      value: null,
      changedAt: later(at).toISOString(),
    }));
    const { targets } = set(gone, 0.01);
    expect(targets).toHaveLength(MOST_KEPT_TARGETS);
    expect(targets.filter(isSet)).toHaveLength(1);
    expect(targets.some(each => each.account === 'a0')).toBe(false);
  });
});

describe('targets of accounts that change', () => {
  const accounts = [account('a', { into: 'b' }), account('b'), account('c')];

  it('follow a merge, where the newer of two stands', () => {
    const older = { ...target, account: 'b', value: 0.03 };
    const newer = { ...target, account: 'a', changedAt: later(1).toISOString() };
    expect(settledTargets([newer, older], accounts)).toEqual([{ ...newer, account: 'b' }]);
    const settled = [target, older];
    expect(settledTargets(settled, accounts)).toBe(settled);
  });

  it('come from a file under the account’s id here; those of nobody are left out', () => {
    const fromFile = [{ fileId: 'x', account: account('a'), merged: [] }];
    const targets = [target, ...['x', 'c', 'who'].map(id => ({ ...target, account: id }))];
    const here = targetsHere(targets, fromFile, accounts).map(each => each.account);
    expect(here).toEqual([null, 'b', 'c']);
  });

  it('go with an account that is removed', () => {
    const targets = [target, { ...target, account: 'a' }];
    expect(withoutAccount(targets, 'a')).toEqual([target]);
    expect(withoutAccount(targets, 'z')).toBe(targets);
  });
});

describe('the border', () => {
  it.each([
    { account: 1 },
    { account: 'x'.repeat(65) },
    { metric: 'Late!' },
    { value: 2 },
    { value: '0.1' },
    { value: Infinity },
    { metric: 'feedback-count', value: 3 },
    { changedAt: 'now' },
  ])('refuses %j', wrong => {
    expect(ownTargetSchema.safeParse({ ...target, ...wrong }).success).toBe(false);
  });

  it('lets through one of a later version’s metric, one taken away, and a whole list', () => {
    const list = [target, { ...target, metric: 'own-0123456789', value: -5 }, { ...target, value: null }];
    expect(ownTargetsSchema.safeParse(list).success).toBe(true);
    expect(
      ownTargetsSchema.safeParse(Array.from({ length: MOST_KEPT_TARGETS + 1 }, () => target)).success,
    ).toBe(false);
  });
});

const some = uniqueArray(
  record({
    account: constantFrom(null, 'a', 'b'),
    metric: constantFrom('late-shipment-rate', 'contact-rate'),
    value: constantFrom(null, 0, 0.01, 0.02),
    changedAt: constantFrom('2026-11-21T10:00:00.000Z', '2026-11-22T10:00:00.000Z'),
  }),
  { selector: nameOf },
);

describe('two people’s targets', () => {
  it('merge in any order, any grouping, any number of times', () => {
    assert(
      property(some, some, some, (a, b, c) => {
        expect(mergedTargets(a, b)).toEqual(mergedTargets(b, a));
        expect(mergedTargets(mergedTargets(a, b), c)).toEqual(mergedTargets(a, mergedTargets(b, c)));
        const both = mergedTargets(a, b);
        expect(mergedTargets(both, b)).toEqual(both);
        expect(targetChanges(both, b)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('can be told apart again', () => {
    assert(
      property(some, some, (a, b) => {
        const before = mergedTargets(a, []);
        const after = mergedTargets(before, b);
        expect(withoutTargetChanges(after, targetChanges(before, b))).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});
