import type { VOICE_TIPS } from '../../voices';
import type { TextsOf } from '../../tip';

/** The tips about what buyers say after the sale, in French. */
export const VOICES: TextsOf<typeof VOICE_TIPS> = {
  'read-reason-codes': {
    title: 'Lire les motifs offre par offre',
    text: 'Prenez l’offre qui a le plus de réclamations et comptez les motifs : mauvais article, endommagé, non conforme, en retard. Le plus fréquent montre quoi corriger.',
    steps: [],
  },
  'fix-listing-or-product': {
    title: 'Corriger la page ou le produit',
    text: 'Si les acheteurs attendaient autre chose, corrigez titre, photos et dimensions. Si le produit est en cause, retenez le stock et parlez au fournisseur.',
    steps: [],
  },
  'reply-publicly-politely': {
    title: 'Répondre en public, poliment',
    text: 'Répondez brièvement en public aux évaluations négatives : ce qui s’est passé et ce que vous avez fait. Les acheteurs suivants lisent les deux.',
    steps: [],
  },
};
