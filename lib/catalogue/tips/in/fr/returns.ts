import type { RETURN_TIPS } from '../../returns';
import type { TextsOf } from '../../tip';

/** The tips about return requests, in French. */
export const RETURNS: TextsOf<typeof RETURN_TIPS> = {
  'authorise-in-policy-returns': {
    title: 'Autoriser aussitôt les retours conformes',
    text: 'Ce que permet la politique d’Amazon doit de toute façon être autorisé. L’attente et un refus par erreur comptent tous deux contre vous.',
    steps: [
      'Activez l’autorisation automatique des demandes conformes à la politique.',
      'Autorisez les demandes ouvertes qui y correspondent.',
      'Décidez des autres à la main, le jour même.',
    ],
  },
  'returns-within-48-hours': {
    title: 'Répondre aux retours sous 48 heures',
    text: 'Les demandes de retour ont leur propre décompte : 48 heures depuis l’arrivée, et non 24.',
    steps: [
      'Regardez chaque jour les demandes de retour ouvertes, les plus anciennes d’abord.',
      'Autorisez, remboursez ou fermez chacune.',
      'Désignez qui s’en charge en votre absence.',
    ],
  },
  'right-close-codes': {
    title: 'Fermer avec le bon code',
    text: 'Une demande fermée avec le mauvais code compte comme un refus, même si l’acheteur a été aidé.',
    steps: [
      'Notez quel code correspond à quelle issue.',
      'Si un souci est réglé sans retour, choisissez le code qui le dit.',
      'Vérifiez les codes des dernières demandes fermées.',
    ],
  },
};
