import { describe, expect, it } from 'vitest';
import { OWN_WINDOWS } from '../own-metrics/own-shape';
import { ownChoices } from './own-choices';

const own = (id: string, name: string) => ({ id: `own-${id}`, name, unit: 'rate' as const });

describe('the own metrics that are offered', () => {
  it('are sorted by name, and two of one name say which is which', () => {
    const choices = ownChoices(
      [own('0000000a', 'Late'), own('0000000c', 'Calm'), own('0000000b', 'Late')],
      'en',
    );
    expect(choices.map(({ name }) => name)).toEqual(['Calm', 'Late (own-0000000a)', 'Late (own-0000000b)']);
  });

  it('are for all orders, and for the times that pages name', () => {
    expect(ownChoices([own('0000000a', 'Late')], 'en')).toMatchObject([
      { unit: 'rate', range: [0, 1], scopes: ['all'], windows: OWN_WINDOWS },
    ]);
  });
});
