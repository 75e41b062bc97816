import { cellOf, heatOf, HOURS, WEEKDAYS, type Heat } from '../../messages/heat';
import type { Span } from '../../messages/contact';
import type { HourTeller } from '../../messages/local-hour';
import type { Reader } from '../reader';
import { weekdayNames } from './weekdays';

/** A cell: its figure, and how dark it is, 0 to 4. */
export type HeatCellView = { readonly text: string; readonly level: number };

export type HeatView = {
  readonly title: string;
  /** How many are in it, or why it is not drawn. */
  readonly text: string;
  /** How many are left out, or empty. */
  readonly vague: string;
  /** Null with too few events. Columns are weekdays, rows are hours. */
  readonly table: {
    readonly corner: string;
    readonly days: readonly { readonly short: string; readonly long: string }[];
    readonly rows: readonly { readonly hour: string; readonly cells: readonly HeatCellView[] }[];
  } | null;
};

/** With fewer, 168 hours say nothing. */
const ENOUGH_EVENTS = 10;
const LEVELS = 4;

/** Too little of an event to be told from nothing. */
const LEAST = 0.05;

const levelOf = (mass: number, most: number): number =>
  mass < LEAST ? 0 : Math.ceil((mass / most) * LEVELS);

/** Whole from ten on; below, the share of an event that may lie in several hours shows. */
const figureOf = (mass: number, { words }: Reader): string => {
  if (mass < LEAST) return '';
  return words.formatTarget('count', mass < 9.95 ? Math.round(mass * 10) / 10 : Math.round(mass));
};

const rowsOf = ({ cells }: Heat, reader: Reader) => {
  const most = cells.reduce((one, other) => Math.max(one, other), 0);
  return Array.from({ length: HOURS }, (_, hour) => ({
    hour: `${hour}:00`,
    cells: Array.from({ length: WEEKDAYS }, (__, weekday) => {
      const mass = cells[cellOf(weekday, hour)] ?? 0;
      return { text: figureOf(mass, reader), level: levelOf(mass, most) };
    }),
  }));
};

const daysOf = ({ words: { language } }: Reader) => {
  const long = weekdayNames(language, 'long');
  return weekdayNames(language, 'short').map((short, index) => ({ short, long: long[index] ?? short }));
};

/** Events by weekday and hour on the seller's clock; those whose hour is not known are counted apart. */
export const heatView = (
  title: string,
  events: readonly Span[],
  hourOf: HourTeller,
  reader: Reader,
): HeatView => {
  const { say } = reader;
  const heat = heatOf(events, hourOf);
  const vague = heat.vague === 0 ? '' : say('heat-vague', { count: heat.vague });
  if (heat.known < ENOUGH_EVENTS) {
    const text = say('heat-few', { count: heat.known, least: ENOUGH_EVENTS });
    return { title, text, vague, table: null };
  }
  const table = { corner: say('hour'), days: daysOf(reader), rows: rowsOf(heat, reader) };
  return { title, text: say('heat-of', { count: heat.known }), vague, table };
};
