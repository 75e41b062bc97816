import type { Translation } from '../messages';
import type { ownTargetsEn } from './own-targets-en';

/** What the pages say of targets that the seller set, in French. */
export const ownTargetsFr: Translation<typeof ownTargetsEn> = {
  'targets-title': 'Vos propres objectifs',
  'targets-intro':
    'Un objectif plus strict que celui d’Amazon, ou là où Amazon n’en indique aucun. Il est montré comme le vôtre à côté du chiffre, dans le graphique et dans l’historique, avec l’écart de la valeur. Le rouge et « hors de l’objectif » restent ceux d’Amazon : manquer seulement le vôtre est orange au plus. Aucun par défaut.',
  'targets-loading': 'Lecture de vos objectifs sur cet ordinateur …',
  'targets-unread':
    'Vos objectifs n’ont pas pu être lus. Fermez cette page et rouvrez-la. Rien n’a été modifié.',
  'targets-not-changed':
    'Vos objectifs n’ont pas pu être modifiés : la place manque peut-être, ou un Benchline plus récent les a écrits.',
  'targets-none': 'Vous n’en avez encore fixé aucun.',
  'target-add': 'Fixer votre propre objectif',
  'target-metric': 'Indicateur',
  'target-account': 'Compte',
  'target-all': 'Tous les comptes',
  'target-hint':
    'Une valeur égale à l’objectif le respecte. Celui d’un compte passe avant celui de tous les comptes ; un objectif déjà là est remplacé. Il vaut pour chaque durée et chaque type de commande de l’indicateur.',
  'target-stars': 'Votre objectif, en étoiles',
  'target-saved': 'L’objectif pour « {name} » a été enregistré.',
  'target-outside':
    'Pas enregistré : aucune valeur de « {name} » ne peut atteindre cet objectif. Les valeurs vont de {low} à {high}.',
  'target-full': 'Pas enregistré : {most} objectifs au plus servent en même temps.',
  'target-removed': 'L’objectif pour « {name} » a été supprimé.',
  'target-unknown': 'Un compte qui n’est plus là',
  'preview-targets': 'Vos propres objectifs : {count} en plus ou modifiés',
};
