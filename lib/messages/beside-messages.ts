/** The metrics beside which a panel says what the seller's own messages show. */
const BESIDE: ReadonlySet<string> = new Set([
  'contact-response-time',
  'average-response-time',
  'late-response-rate',
  'contact-rate',
]);

/** Is it a metric beside which the seller's own messages are looked at? */
export const isBesideMessages = (metric: string): boolean => BESIDE.has(metric);
