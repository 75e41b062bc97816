import type { Translation } from '../messages';
import type { en } from './en';

/** What the overlay says, in German. */
export const de: Translation<typeof en> = {
  point: 'Pp.',
  points: { one: '{count} Punkt', other: '{count} Punkte' },

  'scope.seller-fulfilled': 'Versand durch Verkäufer',
  'scope.amazon-fulfilled': 'Versand durch Amazon',
  'scope.all': 'alle Bestellungen',
  'window.D': { one: '{count} Tag', other: '{count} Tage' },
  'window.W': { one: '{count} Woche', other: '{count} Wochen' },
  'window.M': { one: '{count} Monat', other: '{count} Monate' },
  'window.Y': { one: '{count} Jahr', other: '{count} Jahre' },
  'window.lifetime': 'gesamter Zeitraum',
};
