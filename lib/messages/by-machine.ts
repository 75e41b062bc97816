import type { AnsweredRound } from './case';
import type { KeptCase } from './kept-case';

/** An answer that came so soon (ms) after the message was most likely sent by a machine. */
const TOO_SOON = 3 * 60_000;

/**
 * Amazon asks on for an answer that its conversation shows already: automatic replies do not count (docs/metrics.md, "The 24-hour
 * clock"), and nothing need mark them. An answer within minutes may be one, and the clock then never stopped. The round of such an
 * answer, of a case that its conversation closed; null where there is none.
 */
export const byMachine = ({ closedBy, rounds }: KeptCase): AnsweredRound | null => {
  const last = rounds.at(-1);
  if (closedBy !== 'conversation' || last?.how !== 'conversation') return null;
  return Date.parse(last.answered.after) - Date.parse(last.received.before) <= TOO_SOON ? last : null;
};
