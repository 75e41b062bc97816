import { describe, expect, it } from 'vitest';
import { contactsOf, type Told } from './case-contacts';

const at = (hour: number) => {
  const iso = `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`;
  return { after: iso, before: iso };
};
const told = (more: Partial<Told>): Told => ({
  theme: 'delivery',
  state: 'waiting',
  receivedAfter: at(9).after,
  receivedBefore: at(9).before,
  answered: null,
  rounds: [],
  ...more,
});
const ends = (more: Partial<Told>) => contactsOf(told(more)).map(({ end }) => end.is);

describe('contactsOf', () => {
  it('has one a round, and the one that runs', () => {
    expect(contactsOf(told({ rounds: [{ received: at(1), answered: at(2) }] }))).toEqual([
      { theme: 'delivery', received: at(1), end: { is: 'answered', at: at(2) } },
      { theme: 'delivery', received: at(9), end: { is: 'open' } },
    ]);
  });

  it('counts the last round once, wherever its answer is kept', () => {
    const last = { received: at(9), answered: at(12) };
    const once = [{ theme: 'delivery', received: at(9), end: { is: 'answered', at: at(12) } }];
    expect(contactsOf(told({ state: 'answered', answered: at(12), rounds: [last] }))).toEqual(once);
    expect(contactsOf(told({ state: 'resolved', rounds: [last] }))).toEqual(once);
    expect(contactsOf(told({ state: 'answered', answered: at(12) }))).toEqual(once);
  });

  it.each(['no-response-needed', 'resolved', 'unknown', 'reported-unresolved', 'answered'] as const)(
    'does not take what is closed without a known answer for open: %s',
    state => {
      expect(ends({ state })).toEqual(['unknown']);
    },
  );
});
