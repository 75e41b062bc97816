import { describe, expect, it } from 'vitest';
import { page, reading } from '../history/testing/sample';
import type { PageRead } from '../reading';
import { rule } from '../taught/testing/rule';
import { toPageRule } from '../taught/page-rule';
import { aloneWhereAside, noteVisit, tryMetricAgain, withoutAsides } from './asides';
import { asidesOf } from './testing/asides';

const failing = (visit: string): PageRead => ({
  ...page([reading({ metric: 'late-shipment-rate', window: 'P30D' })]),
  misses: [{ metric: 'order-defect-rate', label: 'Order Defect Rate', reason: 'contradiction' }],
  version: 'abc',
  visit,
});

const visited = async (times: number) => {
  const store = asidesOf();
  let aside: readonly string[] = [];
  for (let at = 0; at < times; at += 1) aside = await noteVisit(store, failing(`${at}`));
  return { store, aside };
};

describe('what was set aside', () => {
  it('is told from the sixth failing visit on, and no more once it is tried again', async () => {
    expect((await visited(5)).aside).toEqual([]);
    const { store, aside } = await visited(6);
    expect(aside).toEqual(['order-defect-rate']);
    await tryMetricAgain(store, 'account-health', 'order-defect-rate');
    expect(await noteVisit(store, failing('5'))).toEqual([]);
  });

  it('is neither kept nor spoken of as a miss; what the seller taught is', () => {
    const [own, taught] = [reading(), reading({ scope: 'all', source: 'taught' })];
    const left = withoutAsides({ ...failing('1'), readings: [own, taught] }, ['order-defect-rate']);
    expect(left.readings).toEqual([taught]);
    expect(left.misses).toEqual([]);
  });

  it('lets a rule for it stand alone there', async () => {
    const { store } = await visited(6);
    const rules = [toPageRule(rule()), toPageRule(rule({ metric: 'late-shipment-rate', window: 'P30D' }))];
    const told = await aloneWhereAside(
      store,
      'account-health',
      rules.flatMap(each => each ?? []),
    );
    expect(told.map(({ aloneOn }) => aloneOn)).toEqual([['abc'], undefined]);
    expect(await aloneWhereAside(store, 'home', told.slice(1))).toEqual(told.slice(1));
  });
});
