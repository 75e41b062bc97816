import { describe, expect, it } from 'vitest';
import { LONG_AGO, type Between } from '../../messages/case';
import { readerOf } from '../reader';
import { messagesOfWeek } from './messages-week';
import type { Message } from './review-source';
import { SUNDAY } from './testing/course';
import { weekFor } from './weeks';

const at = (instant: string): Between => ({ after: `${instant}:00.000Z`, before: `${instant}:00.000Z` });

const waiting = (received: Between, more: Partial<Message> = {}): Message => ({
  account: 'a',
  theme: 'general',
  state: 'waiting',
  running: true,
  receivedAfter: received.after,
  receivedBefore: received.before,
  rounds: [],
  firstSeen: received.before,
  lastSeen: SUNDAY.toISOString(),
  ...more,
});

const answered = (received: Between, answer: Between): Message =>
  waiting(received, { state: 'answered', running: false, rounds: [{ received, answered: answer }] as never });

const INBOX = {
  account: 'a',
  at: '2026-11-22T09:00:00.000Z',
  unseen: 0,
  needed: null,
  unresolved: null,
};

const told = (messages: readonly Message[], week: string | null = null, unseen = 0) => {
  const of = weekFor(week, SUNDAY, 'UTC');
  const reader = readerOf('en', of.until, 'UTC');
  const made = messagesOfWeek({ messages, inbox: { ...INBOX, unseen }, week: of, reader });
  return (
    made && { ...made, figures: Object.fromEntries(made.figures.map(({ name, value }) => [name, value])) }
  );
};

describe('the messages of a week', () => {
  it('count in the week of their answer, in time or late', () => {
    const made = told([
      answered(at('2026-11-14T10:00'), at('2026-11-16T10:00')), // came the week before, 48 h
      answered(at('2026-11-17T10:00'), at('2026-11-17T12:00')),
      answered(at('2026-11-02T10:00'), at('2026-11-03T08:00')), // another week
    ]);
    expect(made?.figures).toMatchObject({
      'Came in': '1',
      Answered: '2',
      'Within 24 h': '50% (1 of 2)',
      'Later than 24 h': '50% (1 of 2)',
    });
    expect(made?.isLate).toBe(true);
  });

  it('that are open at the end are counted, and those beyond 24 hours; both ends where it is not known', () => {
    const vague: Between = { after: '2026-11-21T08:00:00.000Z', before: '2026-11-21T20:00:00.000Z' };
    const made = told([waiting(at('2026-11-20T10:00')), waiting(vague), waiting(at('2026-11-22T10:00'))]);
    expect(made?.figures).toMatchObject({
      'Open at the end of Nov 22': '3',
      'Of these, beyond 24 h': '1 to 2',
    });
  });

  it('of which nobody knows when they came are open, and may be late', () => {
    const made = told([waiting({ after: LONG_AGO, before: '2026-11-22T09:00:00.000Z' })]);
    expect(made?.figures).toMatchObject({
      'Open at the end of Nov 22': '1',
      'Of these, beyond 24 h': '0 to 1',
    });
  });

  it('of a week that is over are open if their answer came later', () => {
    const made = told([answered(at('2026-11-14T10:00'), at('2026-11-16T10:00'))], '2026-11-09');
    expect(made?.figures).toMatchObject({ Answered: '0', 'Open at the end of Nov 15': '1' });
    expect(made?.figures['Of these, beyond 24 h']).toBe('1');
    expect(made?.inbox).toBeNull();
    expect(made?.notes).toEqual(['Messages are told by what is known of them today.']);
  });

  it('that were closed, nobody knows when, may have been open then', () => {
    const closed = waiting(at('2026-11-14T10:00'), { state: 'no-response-needed', running: false });
    expect(told([closed], '2026-11-09')?.figures['Open at the end of Nov 15']).toBe('0 to 1');
  });

  it('that no list had are named; with nothing there is nothing to say', () => {
    expect(told([], null, 2)?.notes[0]).toMatch(/^2 more need a response/);
    expect(told([], '2026-11-09', 2)).toBeNull();
    expect(told([])).toBeNull();
  });
});
