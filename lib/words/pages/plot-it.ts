import { forms } from '../forms';
import type { Translation } from '../messages';
import type { plotEn } from './plot-en';

/** What the history page says at the chart of one metric, in Italian. */
export const plotIt: Translation<typeof plotEn> = {
  'plot-zoom': 'Zoom',
  'plot-in': 'Ingrandisci',
  'plot-out': 'Riduci',
  'plot-earlier': 'Prima',
  'plot-later': 'Dopo',
  'plot-reset': 'Reimposta zoom',
  'plot-shown': 'Mostrato: {from} – {to}',
  'plot-keys':
    'Trascina sul grafico per ingrandire. Nel grafico, + e − ingrandiscono e riducono, ← e → spostano, Home reimposta; ingrandisce anche la rotellina, fuori dal grafico con Ctrl.',
  'plot-band': 'Ombreggiato: dove può trovarsi il tasso reale, per quanto lo dicono così tanti ordini.',
  'plot-imported': 'Anelli: valori da un file.',
  'plot-renamed': 'sulla pagina ora si chiama “{label}”',
  'plot-companions': 'Nello stesso grafico',
  'plot-add': 'Aggiungi {name}',
  'plot-drop': 'Togli {name}',
  'plot-values': 'I valori del grafico',
  'plot-rows': forms(
    '{count} valore nel periodo mostrato',
    '{count} valori nel periodo mostrato, i più recenti per primi',
  ),
  'plot-some-rows': 'I {some} valori più recenti di {count} nel periodo mostrato',
  'plot-all-rows': 'Mostra tutti i {count}',
  'plot-series': 'Serie',
  'plot-source': 'Origine',
  'plot-label': 'Nome sulla pagina',
  'plot-from-page': 'la pagina',
  'plot-from-report': 'report di Amazon',
  'plot-from-file': 'un file',
  'plot-from-rule': 'indicato da te',
  'plot-from-messages': 'i tuoi messaggi',
};
