import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_DEFAULTS, type MessageSettings } from '../message-settings-schema';
import { clocked } from '../near';
import { HOUR, inbox, NOW, waiting } from '../testing/waiting';
import type { Case } from '../case';
import { planNotice, type Plan } from './plan';
import { snoozed, withTold, type Told } from './told';

/** UTC. */
const local = (at: number): number => Math.floor(at / 60_000) % 1440;
const ON: MessageSettings = { ...MESSAGE_DEFAULTS, notices: true };
/** NOW is noon: quiet from 22:00 is ten hours ahead. */
const QUIET: MessageSettings = { ...ON, quiet: { on: true, from: '22:00', to: '07:00' } };

const planAt = (hours: number, cases: readonly Case[], told: readonly Told[], settings = ON): Plan => {
  const now = NOW + hours * HOUR;
  return planNotice({ waiting: clocked([inbox(cases)], 6, now), settings, told, now, local });
};

const keysOf = ({ cases }: Plan): readonly string[] => cases.map(({ clocked: { case: each } }) => each.key);
const tell = (told: readonly Told[], { cases }: Plan, notice = 'n', at = NOW): readonly Told[] =>
  withTold(
    told,
    cases.map(each => ({ ...each.told, notice })),
    new Set(cases.map(each => each.told.key)),
    at,
  );

/** What is told of these cases over a time, looking whenever the plan says so: "hour: keys". */
const course = (cases: readonly Case[], settings: MessageSettings, until: number): readonly string[] => {
  const said: string[] = [];
  let told: readonly Told[] = [];
  let hours = 0;
  while (hours <= until) {
    const plan = planAt(hours, cases, told, settings);
    if (plan.cases.length > 0) said.push(`${hours}: ${keysOf(plan).join(' ')}`);
    told = tell(told, plan, 'n', NOW + hours * HOUR);
    if (plan.next === null) break;
    hours = (plan.next - NOW) / HOUR;
  }
  return said;
};

describe('notices', () => {
  it('come at each mark, once', () => {
    expect(course([waiting('a', 20)], ON, 48)).toEqual(['14: a', '18: a']);
  });

  it('are one where several messages are due, in the order of their ends', () => {
    expect(keysOf(planAt(0, [waiting('a', 5), waiting('b', 1), waiting('c', 20)], []))).toEqual(['b', 'a']);
  });

  it('are one where a message has passed two marks at once, as after a night with the computer off', () => {
    const plan = planAt(0, [waiting('a', 1)], []);
    expect(plan.cases).toHaveLength(1);
    const told = tell([], plan);
    expect(planAt(0.5, [waiting('a', 1)], told)).toMatchObject({ cases: [], next: null });
  });

  it('do not come again for a wider mark that the seller adds later', () => {
    const told = tell([], planAt(0, [waiting('a', 4)], []));
    expect(planAt(0, [waiting('a', 4)], told, { ...ON, marks: [12, 6, 2] }).cases).toEqual([]);
  });

  it('come for the next message of a case that was answered', () => {
    const told = tell([], planAt(0, [waiting('a', 1)], []));
    const between = { after: '2026-11-21T10:00:00.000Z', before: '2026-11-21T10:00:00.000Z' };
    const round = { received: between, answered: between, how: 'answered' } as const;
    expect(planAt(0, [waiting('a', 1, { rounds: [round] })], told).cases).toHaveLength(1);
  });

  it('do not come again when the conversation, once opened, shows answers from before', () => {
    const told = tell([], planAt(0, [waiting('a', 4, {}, 3)], []));
    const between = { after: '2026-11-19T10:00:00.000Z', before: '2026-11-19T10:00:59.999Z' };
    const round = { received: between, answered: between, how: 'conversation' } as const;
    expect(planAt(0, [waiting('a', 5, { rounds: [round, round] })], told).cases).toEqual([]);
  });

  it('do not come again when its time moves a little, but for one that came hours later', () => {
    const told = tell([], planAt(0, [waiting('a', 4)], []));
    expect(planAt(0, [waiting('a', 4.2)], told).cases).toEqual([]);
    expect(planAt(0, [waiting('a', 5.9)], told).cases).toHaveLength(1);
  });

  it('come for the next message where an answer is known only to be no later than the page', () => {
    const between = { after: '2026-11-19T10:00:00.000Z', before: '2026-11-21T11:59:00.000Z' };
    const round = { received: between, answered: between, how: 'gone' } as const;
    const next = waiting('a', 1, { rounds: [round] });
    const plan = planAt(0, [next], tell([], planAt(0, [waiting('a', 1)], [])));
    expect(plan.cases).toHaveLength(1);
    expect(planAt(0, [next], tell([], plan)).cases).toEqual([]);
  });

  it('do not come again for a message that waits for months', () => {
    const cases = [waiting('a', 1), waiting('b', 24 * 40)];
    const first = tell([], planAt(0, cases, []));
    const plan = planAt(24 * 40 - 1, cases, first);
    expect(keysOf(plan)).toEqual(['b']);
    const told = withTold(
      first,
      plan.cases.map(each => ({ ...each.told, notice: 'n' })),
      new Set(['a', 'b']),
      NOW + 24 * 40 * HOUR,
    );
    expect(planAt(24 * 40, cases, told).cases).toEqual([]);
  });

  it('do not come again where very many wait, and are found at once', () => {
    const cases = Array.from({ length: 10_000 }, (_, index) => waiting(`k${index}`, 1));
    const told = tell([], planAt(0, cases, []));
    expect(planAt(0.1, cases, told).cases).toEqual([]);
  });

  it('do not come a second time when the clock is set back', () => {
    const told = tell([], planAt(15, [waiting('a', 20)], []), 'n', NOW + 15 * HOUR);
    expect(planAt(13, [waiting('a', 20)], told).cases).toEqual([]);
    expect(planAt(14, [waiting('a', 20)], told).cases).toEqual([]);
  });

  it('wait while it is quiet, after a last call for what happens meanwhile', () => {
    // Quiet from hour 10 to hour 19; b passes 6 h before, both marks of a fall in it, c ends in it.
    const cases = [waiting('a', 20), waiting('b', 30), waiting('c', 12)];
    expect(course(cases, QUIET, 48)).toEqual(['6: c', '9: c a', '19: c a', '24: b', '28: b']);
  });

  it('say what happens meanwhile', () => {
    const { cases } = planAt(9, [waiting('a', 20), waiting('c', 12)], [], QUIET);
    expect(cases.map(({ meanwhile }) => meanwhile)).toEqual([{ is: 'ends' }, { is: 'mark', hours: 2 }]);
  });

  it('call for a message once before a night, also for one that comes after the call', () => {
    const told = tell([], planAt(9, [waiting('a', 20)], [], QUIET), 'n', NOW + 9 * HOUR);
    const later = planAt(9.5, [waiting('a', 20), waiting('d', 19)], told, QUIET);
    expect(keysOf(later)).toEqual(['d']);
  });

  it('come again after a snooze, and not before', () => {
    const told = snoozed(tell([], planAt(0, [waiting('a', 2.2)], []), 'one'), 'one', NOW + HOUR);
    expect(planAt(0.5, [waiting('a', 2.2)], told)).toMatchObject({ cases: [], next: NOW + HOUR });
    const again = planAt(1, [waiting('a', 2.2)], told);
    expect(keysOf(again)).toEqual(['a']);
    expect(planAt(1, [waiting('a', 2.2)], tell(told, again)).cases).toEqual([]);
  });

  it('are none while they are off', () => {
    expect(planAt(0, [waiting('a', 1)], [], MESSAGE_DEFAULTS)).toEqual({ cases: [], next: null });
  });

  it('tell every message at most once a mark and once a night, however often one looks', () => {
    const looks = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { maxLength: 40 });
    const ends = fc.array(fc.double({ min: -5, max: 40, noNaN: true }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(looks, ends, fc.constantFrom(ON, QUIET), (hours, lefts, settings) => {
        const cases = lefts.map((left, index) => waiting(`k${index}`, left));
        const times = new Map<string, number>();
        let told: readonly Told[] = [];
        for (const hour of hours) {
          const plan = planAt(hour, cases, told, settings);
          for (const key of keysOf(plan)) times.set(key, (times.get(key) ?? 0) + 1);
          told = tell(told, plan, 'n', NOW + hour * HOUR);
        }
        expect(Math.max(0, ...times.values())).toBeLessThanOrEqual(settings.marks.length + 2);
      }),
      { numRuns: 100 },
    );
  });
});
