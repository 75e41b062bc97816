import { forms } from '../forms';
import type { Translation } from '../messages';
import type { takeEn } from './take-en';

/** Gap, what it would take and by when, in French. */
export const takeFr: Translation<typeof takeEn> = {
  'verdict.near': 'Dans l’objectif, mais près de la limite',

  'row.back': 'pour revenir à {bound}',
  'clean.defects': forms(
    'encore {count} commande sans défaut',
    'encore {count} commandes sans défaut',
    'encore {count} de commandes sans défaut',
  ),
  'clean.invoices': forms(
    'encore {count} facture à temps',
    'encore {count} factures à temps',
    'encore {count} de factures à temps',
  ),
  'clean.late': forms(
    'encore {count} commande à temps',
    'encore {count} commandes à temps',
    'encore {count} de commandes à temps',
  ),
  'clean.cancelled': forms(
    'encore {count} commande sans annulation',
    'encore {count} commandes sans annulation',
    'encore {count} de commandes sans annulation',
  ),
  'clean.untracked': forms(
    'encore {count} colis suivi',
    'encore {count} colis suivis',
    'encore {count} de colis suivis',
  ),
  'clean.more': forms('encore {count} sans problème', 'encore {count} sans problème'),
  'clean.share': '{share} de plus qu’à présent, sans aucun problème',
  'clean.share-between': '{low} à {high} de plus qu’à présent, sans aucun problème',
  'clean.never': 'en ajouter sans problème ne suffit pas',
  'clean.while': 'tant que ceux d’à présent comptent',
  'clean.no-counts': 'Amazon n’affiche pas de nombres ici',

  'row.by': 'sans nouveau cas',
  'by.date': 'au plus tard le {date}',
  'by.window': 'plus rien de ce qui compte à présent ne compte alors, à nombre égal de commandes',
  'by.report': 'd’après le rapport d’Amazon, à nombre égal de commandes',

  'row.pace': 'pour atteindre {goal}',
  'row.pace-average': 'pour atteindre la moyenne, {goal}',
  'row.pace-top': 'pour atteindre les meilleurs, {goal}',
  'pace.within': 'répondre en {time} en moyenne',
  'pace.over': 'pendant {window}, à nombre égal de messages',

  'note.rounded': 'La page arrondit ce chiffre : le vrai peut être d’un côté ou de l’autre de {target}.',
  'note.average-better':
    'Vous en êtes au même point que le {date} ; entre-temps, la moyenne s’est améliorée, de {before} à {now}.',
  'note.average-worse':
    'Vous en êtes au même point que le {date} ; entre-temps, la moyenne s’est dégradée, de {before} à {now}.',

  'try.title': 'Et si',
  'try.orders': 'commandes en plus',
  'try.bad': 'dont avec problème',
  'try.hours': 'heures pour répondre',
  'try.fresh': 'des réponses, %',
  'try.kept': 'objectif tenu',
  'try.missed': 'objectif manqué',
  'try.impossible': 'impossible',
  'row.forecast': 'à ce rythme',
  'forecast.lost': 'franchit {target} vers le {date}',
  'forecast.kept': 'revient dans l’objectif {target} vers le {date}',
  'forecast.between': 'entre le {low} et le {high}',
  'forecast.from': 'au plus tôt le {low}, peut-être jamais',
};
