import type { Translation } from '../messages';
import type { ownMetricsEn } from './own-metrics-en';

/** What the pages say of metrics that the seller defined, in French. */
export const ownMetricsFr: Translation<typeof ownMetricsEn> = {
  'metrics-title': 'Vos propres indicateurs',
  'metrics-intro':
    'Un chiffre que Benchline ne connaît pas, comme une note de qualité de votre équipe. Ses valeurs arrivent par « Importer un CSV » sur la page de l’historique, ou d’un nombre que vous montrez à Benchline sur une page de Seller Central. L’historique et la fenêtre l’affichent alors, et des conseils et des étapes peuvent porter sur lui.',
  'metrics-loading': 'Lecture de vos indicateurs sur cet ordinateur …',
  'metrics-unread':
    'Vos indicateurs n’ont pas pu être lus. Fermez cette page et rouvrez-la. Rien n’a été modifié.',
  'metrics-not-changed':
    'Vos indicateurs n’ont pas pu être modifiés : la place manque peut-être, ou un Benchline plus récent les a écrits.',
  'metrics-none': 'Vous n’en avez pas encore défini.',
  'metrics-removed': 'Retirés',
  'metric-add': 'Définir un indicateur à vous',
  'metric-name': 'Nom',
  'metric-unit': 'Unité',
  'metric-unit-rate': 'pour cent',
  'metric-unit-duration': 'durée',
  'metric-unit-count': 'nombre',
  'metric-unit-points': 'points',
  'metric-better': 'Le mieux est',
  'metric-better-higher': 'plus',
  'metric-better-lower': 'moins',
  'metric-is-better-higher': 'plus, c’est mieux',
  'metric-is-better-lower': 'moins, c’est mieux',
  'metric-target-rate': 'Votre objectif, en pour cent',
  'metric-target-duration': 'Votre objectif, en minutes',
  'metric-target-count': 'Votre objectif',
  'metric-target-points': 'Votre objectif, en points',
  'metric-target-hint': 'L’objectif peut rester vide. Une valeur qui lui est égale le respecte.',
  'metric-unit-stays': 'L’unité ne change pas, car les valeurs déjà là sont dans cette unité.',
  'metric-goal-higher': 'votre objectif : au moins {value}',
  'metric-goal-lower': 'votre objectif : au plus {value}',
  'metric-saved': '« {name} » a été enregistré.',
  'metric-empty': 'Pas enregistré : un indicateur a besoin d’un nom.',
  'metric-twice': 'Pas enregistré : il y a déjà un indicateur à vous appelé « {name} ».',
  'metric-outside':
    'Pas enregistré : aucune valeur de cette unité ne peut atteindre l’objectif. Les pour cent vont de 0 à 100.',
  'metric-full': 'Pas enregistré : {most} indicateurs à vous au plus servent en même temps.',
  'metric-removed':
    '« {name} » a été retiré. Ses valeurs restent sur cet ordinateur et dans les exports ; elles sont de nouveau affichées si vous le rétablissez. D’ici là, aucun nombre que vous avez montré pour lui n’est lu.',
  'metric-back': 'Rétablir',
  'metric-is-back': '« {name} » est de retour, avec ses valeurs.',
  'preview-metrics': 'Vos propres indicateurs : {count} en plus ou modifiés',
};
