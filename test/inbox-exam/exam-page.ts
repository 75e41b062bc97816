import type { CaseState } from '../../lib/messages/case';

/** What is true of one row, known to whoever wrote the page. Instants are ISO in UTC. */
export type TrueRow = {
  /** Words of its identity that no other row has: an order id, or else a buyer's name. */
  readonly id: string;
  readonly state: CaseState;
  /** When the first message that nobody answered came, in truth. */
  readonly came: string;
  /** What a careful person reads from the row: not before this. Left out: the row does not say. */
  readonly since?: string;
  readonly country?: string;
  /** No careful reader can be sure of it: that it or its state is left out is right, as long as the cards count it. */
  readonly unread?: true;
};

/** A whole inbox page that nobody saw who wrote the reader, with what is true of it. */
export type ExamPage = {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** The clock of the visit; the page was loaded a minute before. */
  readonly now: string;
  /** Every row that stands on the page, and those that wait without standing there. */
  readonly rows: readonly TrueRow[];
  /** The open conversation; `turns`: who spoke, b(uyer), s(eller), a(mazon). */
  readonly talk?: { readonly id: string; readonly state: CaseState; readonly turns?: string };
  readonly extent?: 'full' | 'part';
  readonly filter?: string;
};

export const NOW = '2026-07-30T15:20:00Z';

export const row = (
  id: string,
  came: string,
  since?: string,
  country?: string,
  state: CaseState = 'waiting',
): TrueRow => ({ id, state, came, ...(since && { since }), ...(country && { country }) });

export const done = (id: string, state: CaseState = 'resolved'): TrueRow => ({
  id,
  state,
  came: '2026-07-01T00:00:00Z',
});
