/** What a metric is. Facts and sources: docs/metrics.md. Pure data: no extension API, no database. */

/** `rate`: a fraction, 0.0012 for 0.12 %. `duration`: minutes. `count`: whole. `points`, `stars`: as shown. */
export type Unit = 'rate' | 'duration' | 'count' | 'points' | 'stars';

/** Which way is better; `neither` where a change is no verdict (neutral feedback, resolved cases). */
export type Direction = 'lower' | 'higher' | 'neither';

export const SCOPES = ['seller-fulfilled', 'amazon-fulfilled', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** An ISO 8601 duration such as `P4W`, or `lifetime`. */
export type Window = `P${number}${'D' | 'W' | 'M' | 'Y'}` | 'lifetime';

/** How sure a fact is: A Amazon's own text, B several third parties, C one third party, D retired. */
export type Certainty = 'A' | 'B' | 'C' | 'D';

/** A bound that the value should keep: `under` 0.01 means value < 0.01. Value in the metric's unit. */
export type Target = {
  readonly bound: 'under' | 'over';
  readonly value: number;
  /** The value itself keeps it: so says the seller who sets one. Amazon's own are strict. */
  readonly included?: true;
};

/** The bundled target, shown only where the page states none, and labelled as such. */
export type FallbackTarget = Target & {
  readonly certainty: Certainty;
  readonly source: string;
  /** ISO 3166-1 codes of the marketplaces in which another figure holds. */
  readonly elsewhere?: Readonly<Record<string, Target>>;
  /** Amazon recommends it and attaches no sanction: missing it is at most `watch`, never `bad`. */
  readonly advised?: true;
  /** The seller set it, for a metric of their own: Amazon knows nothing of it. */
  readonly by?: 'seller';
};

/**
 * The headings under which a metric's label means this metric (two are called "Late Response Rate"). `report` holds no
 * metric: a page that names it has a table of the past, with words of its own.
 */
export type Section =
  | 'insights'
  | 'account-health'
  | 'policy-compliance'
  | 'shipping'
  | 'feedback'
  | 'messages'
  | 'service-dashboard'
  | 'returns'
  | 'voice-of-customer'
  | 'legacy-response-times'
  | 'report'
  | 'own';

export type Metric = {
  readonly id: string;
  /** English name, for the seller's own pages. */
  readonly name: string;
  readonly unit: Unit;
  readonly direction: Direction;
  /** The windows in which Amazon shows it; the only one is the default, several mean that the page must say. */
  readonly windows: readonly Window[];
  /** The default all the same where the others stand in old tables only. */
  readonly assumedWindow?: Window;
  /** The scopes that exist; the only one is the default, several mean that the page must say. */
  readonly scopes: readonly Scope[];
  readonly section: Section;
  /** The metric of whose orders this one counts some: what a panel says of the whole holds for its parts. */
  readonly partOf?: string;
  /** Closed range of values that can be true, in the metric's unit. */
  readonly range: readonly [low: number, high: number];
  readonly fallbackTarget: FallbackTarget | null;
  /** The seller's own for the account that is judged (lib/own-targets); the catalogue has none. */
  readonly ownTarget?: Target;
  /** Benchmarks that its page may show beside it. */
  readonly benchmarks: readonly ('average' | 'top')[];
  readonly certainty: Certainty;
  /** `imported`: on no Amazon page; `retired`: read where it is still there, never expected. */
  readonly origin: 'page' | 'imported' | 'retired';
};
