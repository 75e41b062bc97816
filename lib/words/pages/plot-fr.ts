import { forms } from '../forms';
import type { Translation } from '../messages';
import type { plotEn } from './plot-en';

/** What the history page says at the chart of one metric, in French. */
export const plotFr: Translation<typeof plotEn> = {
  'plot-zoom': 'Zoom',
  'plot-in': 'Agrandir',
  'plot-out': 'Réduire',
  'plot-earlier': 'Plus tôt',
  'plot-later': 'Plus tard',
  'plot-reset': 'Réinitialiser le zoom',
  'plot-shown': 'Affiché : {from} – {to}',
  'plot-keys':
    'Faites glisser sur le graphique pour agrandir. Dans le graphique, + et − agrandissent et réduisent, ← et → déplacent, Début réinitialise ; la molette agrandit aussi, hors du graphique avec Ctrl.',
  'plot-band':
    'Zone ombrée : où le vrai taux peut se trouver, pour autant que ce nombre de commandes permette de le dire.',
  'plot-imported': 'Anneaux : valeurs venues d’un fichier.',
  'plot-renamed': 'nommé désormais « {label} » sur la page',
  'plot-companions': 'Dans le même graphique',
  'plot-add': 'Ajouter {name}',
  'plot-drop': 'Retirer {name}',
  'plot-values': 'Les valeurs du graphique',
  'plot-rows': forms(
    '{count} valeur dans la période affichée',
    '{count} valeurs dans la période affichée, les plus récentes d’abord',
  ),
  'plot-some-rows': 'Les {some} valeurs les plus récentes sur {count} dans la période affichée',
  'plot-all-rows': 'Afficher les {count}',
  'plot-series': 'Série',
  'plot-source': 'Source',
  'plot-label': 'Nom sur la page',
  'plot-from-page': 'la page',
  'plot-from-report': 'rapport d’Amazon',
  'plot-from-file': 'un fichier',
  'plot-from-rule': 'montré par vous',
  'plot-from-messages': 'vos messages',
};
