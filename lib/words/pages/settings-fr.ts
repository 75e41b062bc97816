import type { Translation } from '../messages';
import type { settingsEn } from './settings-en';

/** What the options say of settings, of what is stored, and of the first run, in French. */
export const settingsFr: Translation<typeof settingsEn> = {
  'display-title': 'Ce qui est affiché',
  'display-intro': 'Chaque changement prend effet aussitôt, même dans les pages ouvertes.',
  'display-not-saved': 'Le changement n’a pas pu être enregistré : il manque peut-être de la place.',
  'display-all': 'Actif sur Seller Central',
  'display-all-text': 'Désactivé : aucune page n’est lue et rien n’est affiché. L’historique reste.',
  'display-pages': 'Pages',
  'display-pages-text':
    'Une page désactivée n’est pas lue, donc rien n’en est gardé. Toutes sont actives tant que vous n’en désactivez pas une.',
  'display-page-home': 'Page d’accueil',
  'display-page-performance-over-time': 'Performance dans le temps',
  'display-density': 'Taille des pastilles',
  'display-density-text':
    'Le maximum affiché à côté d’un chiffre. Là où la page a moins de place, il y en a moins. Les détails s’ouvrent dans tous les cas.',
  'display-density-full': 'Courbe, signe et texte',
  'display-density-short': 'Courbe et signe',
  'display-density-dot': 'Un point',
  'display-metrics': 'Indicateurs',
  'display-metrics-text':
    'À côté d’un indicateur non coché, rien n’est affiché, et la fenêtre l’omet. Il reste lu et gardé : l’historique, le justificatif et les exports l’ont. Par défaut : tous.',
  'display-metrics-count': '{count} sur {all} affichés',
};
