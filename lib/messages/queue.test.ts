import { describe, expect, it } from 'vitest';
import { LONG_AGO, type Case } from './case';
import { queueOf } from './queue';
import { aCase } from './testing/a-case';

const NOW = Date.parse('2026-07-14T12:00:00.000Z');
const ago = (hours: number): string => new Date(NOW - hours * 3_600_000).toISOString();
const came = (hours: number, changes: Partial<Case> = {}): Case =>
  aCase({ key: `${hours}`, receivedAfter: ago(hours), receivedBefore: ago(hours), ...changes });
const keys = (cases: readonly Case[]): string[] => queueOf(cases, [], NOW).cases.map(each => each.case.key);

describe('queueOf', () => {
  it('puts the earliest deadline first and counts from 1', () => {
    const { cases } = queueOf([came(2), came(20), came(10)], [], NOW);
    expect(cases.map(({ case: { key }, rank }) => [key, rank])).toEqual([
      ['20', 1],
      ['10', 2],
      ['2', 3],
    ]);
  });

  it('puts fulfilment before questions, but only among equals', () => {
    const late = came(10, { theme: 'product', key: 'question' });
    expect(keys([late, came(9.9, { theme: 'cancellation', key: 'cancel' })])).toEqual(['cancel', 'question']);
    expect(keys([late, came(9.7, { theme: 'cancellation', key: 'cancel' })])).toEqual(['question', 'cancel']);
  });

  it('makes no equals of a long chain of near ones', () => {
    const chain = [10, 9.8, 9.6].map(hours => came(hours, { theme: 'product' }));
    expect(keys([...chain, came(9.5, { theme: 'delivery' })])).toEqual(['10', '9.8', '9.5', '9.6']);
  });

  it('leaves out a case whose clock does not run, and keeps one that is doubted', () => {
    const doubted = came(3, { state: 'unknown' });
    const { cases } = queueOf([came(2, { running: false, state: 'unknown' }), doubted], [], NOW);
    expect(cases.map(each => [each.case, each.doubted])).toEqual([[doubted, true]]);
  });

  it('tells overdue for sure from perhaps, two hours from six, and what has no time', () => {
    const wide = came(25, { receivedBefore: ago(20) });
    const untimed = came(1, { receivedAfter: LONG_AGO });
    const cases = [came(25), wide, untimed, came(22.5), came(19), came(1, { key: 'later' })];
    const queue = queueOf(cases, [], NOW);
    expect(queue).toMatchObject({
      waiting: 6,
      overdue: 1,
      maybeOverdue: 1,
      untimed: 1,
      under2h: 1,
      under6h: 2,
    });
    expect(queue.cases[0]).toMatchObject({ left: null, standing: 'untimed' });
  });

  it('says that what has no time is overdue once it was seen a day ago', () => {
    const seen = came(24, { receivedAfter: LONG_AGO });
    expect(queueOf([seen], [], NOW).cases).toMatchObject([{ standing: 'overdue', left: null }]);
  });

  it('counts by account and country, and what only the cards know of', () => {
    const cases = [came(1), came(25, { country: 'DE' }), came(3, { account: 'other', country: null })];
    const queue = queueOf(cases, [{ account: 'third', unseen: 2 }], NOW);
    expect(queue.unseen).toBe(2);
    expect(queue.byAccount.get('third')).toMatchObject({ waiting: 0, unseen: 2 });
    expect(queue.byAccount.get('store')).toMatchObject({ waiting: 2, overdue: 1, unseen: 0 });
    expect(queue.byCountry.get('DE')).toMatchObject({ overdue: 1 });
    expect(queue.byCountry.get(null)).toMatchObject({ waiting: 1, overdue: 0 });
  });

  it('gives one order whatever order the cases come in', () => {
    const cases = [came(1), came(1, { key: 'b' }), came(1, { account: 'other' })];
    expect(keys(cases.toReversed())).toEqual(keys(cases));
  });
});
