import { describe, expect, it } from 'vitest';
import { readWish } from './history-address';
import { accountList, choose } from './history-view';
import { inOrder } from './order';
import { readerOf } from './reader';
import { account, listed, NOW, reading } from './testing/listed';

const accounts = [account('a'), account('b', { country: 'Germany', host: 'sellercentral.amazon.de' })];
const reader = readerOf('en', NOW, 'UTC');
const late = listed(reading());
const defects = (scope: 'seller-fulfilled' | 'amazon-fulfilled') =>
  listed(
    reading({
      account: 'b',
      metric: 'order-defect-rate',
      window: 'P60D',
      scope,
      value: 0.03,
      target: { bound: 'under', value: 0.01 },
    }),
  );
const series = [late, defects('seller-fulfilled'), defects('amazon-fulfilled')];

describe('choose', () => {
  it('takes the neediest of all without a wish', () => {
    expect(choose(inOrder(accounts, series, reader), readWish(''))?.series).toBe(series[1]);
  });

  it('finds a metric in whichever account has it', () => {
    const found = choose(inOrder(accounts, series, reader), readWish('?metric=order-defect-rate'));
    expect(found?.account.id).toBe('b');
  });

  it('finds nothing rather than another series', () => {
    expect(choose(inOrder(accounts, series, reader), readWish('?metric=contact-rate'))).toBeNull();
    expect(choose([], readWish(''))).toBeNull();
  });
});

describe('accountList', () => {
  const wish = readWish('?account=b&scope=amazon-fulfilled&range=365');
  const chosen = choose(inOrder(accounts, series, reader), wish);
  const lists = accountList(inOrder(accounts, series, reader), {
    chosen,
    wish,
    reader,
  });

  it('marks the one that is shown and keeps the range in every link', () => {
    const links = lists.flatMap(list => list.series);
    expect(links.filter(link => link.chosen).map(({ detail }) => detail)).toEqual([
      '60 days · fulfilled by Amazon',
    ]);
    expect(links.every(({ search }) => readWish(search).range === '365')).toBe(true);
  });

  it('names the scope only where there are several', () => {
    expect(lists.at(-1)?.series[0]?.detail).toBe('30 days');
  });
});
