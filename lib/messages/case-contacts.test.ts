import { describe, expect, it } from 'vitest';
import { LONG_AGO } from './case';
import { contactsOf, type Told } from './case-contacts';

const at = (hour: number) => {
  const iso = `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`;
  return { after: iso, before: iso };
};
const told = (more: Partial<Told>): Told => ({
  theme: 'delivery',
  state: 'waiting',
  running: true,
  receivedAfter: at(9).after,
  receivedBefore: at(9).before,
  rounds: [],
  ...more,
});
const vague = { after: LONG_AGO, before: at(9).before };

describe('contactsOf', () => {
  it('has one a round, and the one that runs', () => {
    expect(contactsOf(told({ rounds: [{ received: at(1), answered: at(2) }] }))).toEqual([
      { theme: 'delivery', received: at(1), end: { is: 'answered', at: at(2) } },
      { theme: 'delivery', received: at(9), end: { is: 'open' } },
    ]);
  });

  it('counts the last round once', () => {
    const last = { received: at(9), answered: at(12) };
    expect(contactsOf(told({ state: 'answered', running: false, rounds: [last] }))).toEqual([
      { theme: 'delivery', received: at(9), end: { is: 'answered', at: at(12) } },
    ]);
  });

  it.each(['no-response-needed', 'resolved', 'unknown', 'reported-unresolved'] as const)(
    'does not take what is closed without a known answer for open: %s',
    state => {
      expect(contactsOf(told({ state, running: false })).map(({ end }) => end.is)).toEqual(['unknown']);
    },
  );

  it('does not call late what may have been answered unseen', () => {
    expect(contactsOf(told({ state: 'unknown' })).map(({ end }) => end.is)).toEqual(['unknown']);
  });

  it('makes no answer time of an arrival that nobody knows, but knows how long it waits at least', () => {
    expect(
      contactsOf(
        told({ running: false, receivedAfter: LONG_AGO, rounds: [{ received: vague, answered: at(12) }] }),
      ),
    ).toEqual([]);
    expect(contactsOf(told({ receivedAfter: LONG_AGO }))).toMatchObject([
      { received: vague, end: { is: 'open' } },
    ]);
  });
});
