import type { Translation } from '../messages';
import type { plotEn } from './plot-en';

/** What the history page says at the chart of one metric, in German. */
export const plotDe: Translation<typeof plotEn> = {
  'plot-zoom': 'Zoom',
  'plot-in': 'Vergrößern',
  'plot-out': 'Verkleinern',
  'plot-earlier': 'Früher',
  'plot-later': 'Später',
  'plot-reset': 'Zoom zurücksetzen',
  'plot-shown': 'Gezeigt: {from} – {to}',
  'plot-keys':
    'Zum Vergrößern über das Diagramm ziehen. Im Diagramm vergrößern und verkleinern + und −, ← und → verschieben, Pos1 setzt zurück; auch das Mausrad vergrößert, außerhalb des Diagramms mit gehaltener Strg-Taste.',
  'plot-band': 'Schattiert: wo die wahre Quote liegen kann, soweit so viele Bestellungen es sagen können.',
  'plot-imported': 'Ringe: Werte aus einer Datei.',
  'plot-renamed': 'heißt auf der Seite nun „{label}“',
  'plot-companions': 'Im selben Diagramm',
  'plot-add': '{name} hinzufügen',
  'plot-drop': '{name} entfernen',
  'plot-values': 'Die Werte dahinter',
  'plot-rows': {
    one: '{count} Wert in der gezeigten Zeit',
    other: '{count} Werte in der gezeigten Zeit, neueste zuerst',
  },
  'plot-some-rows': 'Die neuesten {some} von {count} Werten in der gezeigten Zeit',
  'plot-all-rows': 'Alle {count} zeigen',
  'plot-series': 'Reihe',
  'plot-source': 'Aus',
  'plot-label': 'Name auf der Seite',
  'plot-from-page': 'der Seite',
  'plot-from-report': 'Amazons Bericht',
  'plot-from-file': 'einer Datei',
  'plot-from-rule': 'von Ihnen gezeigt',
  'plot-from-messages': 'Ihren Nachrichten',
};
