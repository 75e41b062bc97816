import type { Term } from '../catalogue/labels/label-file';
import type { Target, Unit, Window } from '../catalogue/metric';
import type { Counts, Period } from '../reading';
import type { Span } from './box';

/** What one piece of text is, once it has been found to be whole. */
export type What =
  | { readonly kind: 'label' }
  | { readonly kind: 'term'; readonly term: Term }
  /** Likeliest value first; several where the page's languages read it differently. */
  | { readonly kind: 'value'; readonly values: readonly number[] }
  | { readonly kind: 'not-available' }
  | { readonly kind: 'counts'; readonly counts: readonly Counts[] }
  /** One of two numbers, each in a line of its own: "Orders shipped late: 5", "Total orders: 4,027". */
  | { readonly kind: 'tally'; readonly of: 'part' | 'whole'; readonly count: number }
  /** `titled`: the page says that it is one ("Time Window: 60 days"). */
  | { readonly kind: 'window'; readonly window: Window; readonly titled: boolean }
  | { readonly kind: 'target'; readonly target: Target }
  /** `named`: Amazon says that it is the period of the figures; any other dates are just dates. */
  | { readonly kind: 'period'; readonly period: Period; readonly named: boolean }
  /** Anything else: a remark, a status, a label that nobody knows. `elsewhere`: a word such as "Goal" or "Last year"; `within`: in a heading too. */
  | { readonly kind: 'text'; readonly elsewhere?: true; readonly within?: true };

export type Cell = Span & { readonly text: string; readonly what: What };

/** A value, or Amazon's word for none: what may stand beside a label. */
export const isCandidate = ({ what }: Cell): boolean =>
  what.kind === 'value' || what.kind === 'not-available';

/** The reader's view of one page, in the unit of one metric. */
export type Classify = (text: string, unit: Unit) => What;
