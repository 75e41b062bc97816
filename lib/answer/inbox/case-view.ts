import type { CaseView, SaidTime } from '../../inbox';
import type { Standing, Waiting } from '../../messages/queue';
import type { Tone } from '../../view';
import type { Words } from '../../words/words';

const MINUTE = 60_000;

/** In whole minutes, rounded down: a minute too many would be too late. */
const timeLeft = (ms: number, { hoursAndMinutes }: Words): string =>
  hoursAndMinutes(Math.max(0, Math.floor(ms / MINUTE)));

/** "4 h 10 min", "at most 4 h 10 min", "overdue". */
export const leftText = ({ standing, left, deadline }: Waiting, words: Words): string => {
  const { say } = words;
  if (standing === 'overdue') return say('case.overdue');
  if (standing === 'maybe-overdue') return say('case.maybe-overdue');
  if (standing === 'untimed' || left === null) return say('case.untimed');
  const time = timeLeft(left, words);
  return deadline.sure ? time : say('case.at-most', { time });
};

/** As on the badge (lib/messages/time-left.ts): once the earliest possible end is over, it is red. */
const TONES: Readonly<Record<Standing, Tone>> = {
  overdue: 'bad',
  'maybe-overdue': 'bad',
  untimed: 'watch',
  'under-2h': 'watch',
  'under-6h': 'watch',
  later: 'quiet',
};

export const toneOf = ({ standing }: Pick<Waiting, 'standing'>): Tone => TONES[standing];

/** Why it is not known more exactly, by what Amazon shows. */
const why = (times: readonly SaidTime[], { say }: Words): string => {
  if (times.some(({ is }) => is === 'minute' || is === 'left' || is === 'instant'))
    return say('case.why.more');
  if (times.some(({ is }) => is === 'day')) return say('case.why.day');
  return times.some(({ is }) => is === 'ago') ? say('case.why.ago') : say('case.why.read');
};

const sentence = (waiting: Waiting, times: readonly SaidTime[], words: Words): string => {
  const { say } = words;
  const text = leftText(waiting, words);
  switch (waiting.standing) {
    case 'overdue':
      return say('case.name.overdue');
    case 'maybe-overdue':
      return say('case.name.maybe-overdue', { why: why(times, words) });
    case 'untimed':
      return say('case.name.untimed');
    default:
      return waiting.deadline.sure
        ? say('case.name.sure', { time: text })
        : say('case.name.at-most', { time: text, why: why(times, words) });
  }
};

/** What stands beside a waiting case. `times`: what Amazon's row says of when it came. */
export const caseView = (waiting: Waiting, times: readonly SaidTime[], words: Words): CaseView => {
  const name = sentence(waiting, times, words);
  return {
    rank: waiting.rank,
    text: leftText(waiting, words),
    name: waiting.doubted ? `${name} ${words.say('case.doubted')}` : name,
    tone: toneOf(waiting),
  };
};
