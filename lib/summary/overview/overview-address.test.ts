import { assert, constantFrom, option, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWish, RANGES } from '../history-address';
import { GROUPS } from './groups';
import {
  isFiltered,
  isOverview,
  readOverviewWish,
  searchForOverview,
  withFilters,
  withoutFilters,
} from './overview-address';

const METRIC = '?account=a&metric=late-shipment-rate&scope=seller-fulfilled&window=P30D&range=365';

const wishes = record({
  range: constantFrom(...RANGES),
  account: option(string({ minLength: 1 })),
  country: option(constantFrom('US', 'DE', 'JP')),
  group: option(constantFrom(...GROUPS)),
  text: string({ maxLength: 80 }),
});

describe('the address of the overview', () => {
  it('keeps the whole state', () => {
    assert(
      property(wishes, wish => {
        expect(readOverviewWish(searchForOverview(wish))).toEqual(wish);
      }),
    );
  });

  it('keeps it beside a metric, and leaves the metric what it is', () => {
    assert(
      property(wishes, ({ range: _range, ...filters }) => {
        const search = withFilters(METRIC, filters);
        expect(readOverviewWish(search)).toEqual({ ...filters, range: '365' });
        expect(readWish(search)).toEqual(readWish(METRIC));
      }),
    );
  });

  it('is short where nothing is asked', () => {
    expect(searchForOverview(readOverviewWish(''))).toBe('?');
    expect(isFiltered(readOverviewWish(''))).toBe(false);
  });

  it('takes what makes no sense for not said', () => {
    expect(readOverviewWish('?country=Germany&group=__proto__&range=7&find=' + 'x'.repeat(99))).toEqual({
      range: '90',
      account: null,
      country: null,
      group: null,
      text: 'x'.repeat(80),
    });
  });

  it('is the overview’s unless a metric is named', () => {
    expect([isOverview(''), isOverview('?account=a'), isOverview(METRIC)]).toEqual([true, true, false]);
    expect(readOverviewWish('?account=a').account).toBe('a');
  });

  it('goes back to everything at the same time shown', () => {
    const wish = readOverviewWish('?find=x&in=a&country=DE&group=own&range=28');
    expect(searchForOverview(withoutFilters(wish))).toBe('?range=28');
  });
});
