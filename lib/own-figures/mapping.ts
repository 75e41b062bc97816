import type { Unit } from '../catalogue/metric';
import type { DateOrder } from './dates';
import type { Decimal } from './numbers';

/**
 * What a column holds: nothing of use, the date, the name of a figure, its value, or the values of one metric (`is:nps`). Of
 * a rate also the counts behind it: `part` of `whole`, of the figure that the row is about or of one metric (`part:csat`).
 */
export type Role =
  'none' | 'date' | 'metric' | 'value' | 'part' | 'whole' | `${'is' | 'part' | 'whole'}:${string}`;

/** What one row of the file is about, and so the window of its series. */
export const PERIODS = ['P1D', 'P1W', 'P1M'] as const;
export type FigurePeriod = (typeof PERIODS)[number];

/** How a number without a sign of its own is meant: of a share 0.85 or 85, of a time which unit. */
export const SCALES = ['share', 'percent', 'seconds', 'minutes', 'hours', 'as-is'] as const;
export type Scale = (typeof SCALES)[number];

/** The scales that a unit may have; the only one needs no question. */
export const scalesOf = (unit: Unit): readonly Scale[] => {
  if (unit === 'rate') return ['share', 'percent'];
  return unit === 'duration' ? ['seconds', 'minutes', 'hours'] : ['as-is'];
};

/** How a file is to be read. `order`, `decimal` and a scale are left out where the seller has not said and the file tells itself. */
export type Mapping = {
  readonly roles: readonly Role[];
  /** Which metric a name in the column of names means; '' for none. */
  readonly names: Readonly<Record<string, string>>;
  readonly period: FigurePeriod | null;
  readonly order: DateOrder | null;
  readonly decimal: Decimal | null;
  /** By metric. */
  readonly scales: Readonly<Record<string, Scale>>;
  /** The id of an account; '' before one is chosen. */
  readonly account: string;
};

/** The metric whose values or counts a column holds, or null. */
export const metricOfRole = (role: Role): string | null => /^(?:is|part|whole):(.*)$/.exec(role)?.[1] ?? null;

/** The first column of a role; -1 where there is none. */
export const columnOf = ({ roles }: Mapping, wanted: Role): number => roles.indexOf(wanted);
