import { ENOUGH_LATE } from '../messages/late-peak';
import { LATE_LIMIT, occasionOf } from './occasion';
import type { Clue } from './rule';

/** Late answers are to messages of the weekend, more often than to others beyond chance (lib/messages/weekend-cover.ts). */
export const lateAtWeekends: Clue = {
  name: 'late answers at weekends',
  reads: [],
  find: ({ own }) =>
    own?.weekend
      ? {
          share: own.weekend.part / own.weekend.whole,
          reasons: [{ kind: 'weekend', late: own.weekend }],
        }
      : null,
};

/** The weekends are not the trouble, or nothing says that answers are late at all: a message that waits is not late yet. */
export const notTheWeekends: Clue = {
  name: 'late answers on other days, or the target kept',
  reads: [],
  find: situation => {
    const { own } = situation;
    if (own?.weekend) return null;
    const isKnown = own !== null && own.times.late.least >= ENOUGH_LATE;
    const isMissed = situation.metric.unit !== 'count' && occasionOf(situation)?.kind === 'missed';
    return isKnown || !isMissed ? { share: 0, reasons: [] } : null;
  },
};

/** More than a tenth of the seller's own answers took more than 24 hours, ten at least. */
export const manyLate: Clue = {
  name: 'late answers',
  reads: [],
  find: ({ own }) => {
    const late = own?.times.late;
    if (!late || late.least < ENOUGH_LATE || late.least <= LATE_LIMIT * late.whole) return null;
    return { share: late.least / late.whole, reasons: [{ kind: 'late-answers', late }] };
  },
};
