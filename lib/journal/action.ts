import type { Scope } from '../catalogue/metric';

/**
 * What the seller did to better a metric, and when: a tip that was marked as started, or a step of the
 * seller's own. It belongs to all windows of the metric at once: a rota is no less a rota over 90 days.
 */
export type Action = {
  /** Random, so that two people's actions never meet under one id. */
  readonly id: string;
  /** The id of an account (lib/history). */
  readonly account: string;
  readonly metric: string;
  /** The kind of order that it is about. */
  readonly scope: Scope;
  /** A tip of the catalogue or of the seller's own, by id; null for a step that is no tip. */
  readonly tip: string | null;
  /** What it was called where the seller started it, at most 120 characters: a tip may be gone or renamed one day. */
  readonly title: string;
  /** The seller's own words, at most 2,000 characters; '' for none. */
  readonly note: string;
  /** When it began, ISO instant. */
  readonly at: string;
  /** When it was last edited, ISO instant: of two versions the newer stands. */
  readonly changedAt: string;
};
