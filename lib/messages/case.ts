/** What a message is about. Only this is kept of its subject. */
export const THEMES = [
  'product',
  'delivery',
  'return-or-refund',
  'cancellation',
  'account-or-order',
  'general',
] as const;
export type Theme = (typeof THEMES)[number];

/** Whose turn it is, as far as was seen. `unknown`: it went from a list that was not read in full. */
export const CASE_STATES = [
  'waiting',
  'answered',
  'no-response-needed',
  'resolved',
  'reported-unresolved',
  'unknown',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** An instant known only to lie between two, both included. ISO instants in UTC. */
export type Between = { readonly after: string; readonly before: string };

/**
 * A message that was answered. `how` it is known: the conversation shows both times; a row says "answered" or "resolved"; it
 * was gone from a "Response needed" list that was read in full.
 */
export type AnsweredRound = {
  readonly received: Between;
  readonly answered: Between;
  readonly how: 'conversation' | 'answered' | 'resolved' | 'gone';
};

/** Where nothing is known of when a message came, other than that it was there: the earliest instant that is kept at all. */
export const LONG_AGO = '2000-01-01T00:00:00.000Z';

/**
 * One case of Buyer-Seller Messages as kept: no name, no order id, no text. Its clock runs from the first buyer message
 * that nobody answered, which came between `receivedAfter` (LONG_AGO: not known) and `receivedBefore`. Of a case whose clock
 * does not run, the two say when the message came that was answered last; LONG_AGO where it never was seen waiting.
 */
export type Case = {
  readonly account: string;
  /** HMAC-SHA-256 of what identifies it, with this installation's secret, as hex. */
  readonly key: string;
  /** ISO 3166-1 alpha-2 of the marketplace; null where the row does not show one. */
  readonly country: string | null;
  readonly theme: Theme;
  readonly state: CaseState;
  /** Does the clock run? Where `state` is `unknown` it does if the case waited when last seen and may have been answered since. */
  readonly running: boolean;
  readonly receivedAfter: string;
  readonly receivedBefore: string;
  /** Of a running clock: `receivedAfter` is the date in a list, which may be a later message's. Then the true arrival may be earlier. */
  readonly dated?: true;
  /** When the seller answered what had waited last; null while nobody has, or where it is not known. */
  readonly answered: Between | null;
  /** Every message that was answered, oldest first, the last one too. */
  readonly rounds: readonly AnsweredRound[];
  readonly firstSeen: string;
  readonly lastSeen: string;
};
