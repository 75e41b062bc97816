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
 * One case of Buyer-Seller Messages as kept: no name, no order id, no text. Its clock runs from the first buyer message
 * that nobody answered, which came between `receivedAfter` and `receivedBefore`.
 */
export type Case = {
  readonly account: string;
  /** HMAC-SHA-256 of what identifies it, with this installation's secret, as hex. */
  readonly key: string;
  /** ISO 3166-1 alpha-2 of the marketplace; null where the row does not show one. */
  readonly country: string | null;
  readonly theme: Theme;
  readonly state: CaseState;
  readonly receivedAfter: string;
  readonly receivedBefore: string;
  /** When the seller first answered what had waited; null while nobody has, or where it is not known. */
  readonly answered: Between | null;
  readonly firstSeen: string;
  readonly lastSeen: string;
};
