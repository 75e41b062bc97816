import { describe, expect, it } from 'vitest';
import { dateOfDay } from '../insight/day';
import { answerWeeks, recentlyAnswered } from './answer-weeks';
import { answeredAfter, later, openSince } from './testing/contacts';
import { countedAt, mondayOf, weekTeller } from './week';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const mondayIn = (zone: string, iso: string): string =>
  dateOfDay(mondayOf(weekTeller(zone)(Date.parse(iso))));

describe('weeks', () => {
  it.each([
    ['UTC', '2026-11-23T00:00:00Z', '2026-11-23'],
    ['UTC', '2026-11-22T23:59:59Z', '2026-11-16'],
    ['Europe/Berlin', '2026-11-22T23:30:00Z', '2026-11-23'],
    ['America/New_York', '2026-11-23T04:30:00Z', '2026-11-16'],
    ['UTC', '1970-01-01T00:00:00Z', '1969-12-29'],
  ])('begin on Monday in %s: %s', (zone, iso, monday) => {
    expect(mondayIn(zone, iso)).toBe(monday);
  });

  it('are not guessed from more than a week', () => {
    expect(countedAt({ from: 0, to: 7 * 86_400_000 })).toBe(3.5 * 86_400_000);
    expect(countedAt({ from: 0, to: 7 * 86_400_000 + 1 })).toBeNull();
  });
});

describe('answerWeeks', () => {
  it('counts a contact in the week of its answer', () => {
    const weeks = answerWeeks(
      [
        answeredAfter('2026-11-22T20:00:00.000Z', 600),
        answeredAfter('2026-11-17T08:00:00.000Z', 60),
        answeredAfter('2026-11-03T08:00:00.000Z', 240),
        openSince('2026-11-03T08:00:00.000Z'),
      ],
      NOW,
      'UTC',
    );
    expect(
      weeks.map(({ week, times }) => [dateOfDay(mondayOf(week)), times.median?.least, times.late.whole]),
    ).toEqual([
      ['2026-11-02', 240, 1],
      ['2026-11-16', 60, 1],
      ['2026-11-23', 600, 1],
    ]);
  });

  it('leaves out an answer whose week nobody knows', () => {
    const vague = { after: '2026-11-01T00:00:00.000Z', before: '2026-11-15T00:00:00.000Z' };
    const contact = {
      ...answeredAfter('2026-11-01T00:00:00.000Z', 60),
      end: { is: 'answered', at: vague },
    } as const;
    expect(answerWeeks([contact], NOW, 'UTC')).toEqual([]);
  });
});

describe('recentlyAnswered', () => {
  it('goes four weeks back, and keeps what is open', () => {
    const iso = new Date(NOW).toISOString();
    const contacts = [
      answeredAfter(later(iso, -28 * 1440 - 60), 59),
      answeredAfter(later(iso, -28 * 1440), 61),
      answeredAfter(later(iso, -60), 61),
      openSince(later(iso, -90 * 1440)),
    ];
    expect(recentlyAnswered(contacts, NOW)).toEqual([contacts[1], contacts[3]]);
  });
});
