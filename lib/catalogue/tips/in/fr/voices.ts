import type { VOICE_TIPS } from '../../voices';
import type { TextsOf } from '../../tip';

/** The tips about what buyers say after the sale, in French. */
export const VOICES: TextsOf<typeof VOICE_TIPS> = {
  'read-reason-codes': {
    title: 'Lire les motifs offre par offre',
    text: 'Chaque réclamation porte un motif : mauvais article, endommagé, non conforme, en retard. Le plus fréquent de la pire offre montre quoi corriger.',
    steps: [
      'Dans Voice of the Customer, ouvrez l’offre au taux NCX le plus élevé.',
      'Comptez les motifs et ajoutez ce que disent les mauvaises évaluations du même produit.',
      'D’après le plus fréquent, décidez s’il faut changer la page, l’emballage ou le produit.',
    ],
  },
  'fix-listing-or-product': {
    title: 'Corriger la page ou le produit',
    text: 'Une plainte qui revient a l’une de ces deux causes : la page promet autre chose, ou le produit est en défaut. Le chiffre change quand l’une d’elles change.',
    steps: [
      'Si les acheteurs attendaient autre chose, corrigez titre, photos et dimensions.',
      'Si le produit est en cause, retenez le stock et parlez au fournisseur.',
      'Relisez les plaintes quatre semaines plus tard.',
    ],
  },
  'reply-publicly-politely': {
    title: 'Répondre en public, poliment',
    text: 'Les acheteurs suivants lisent l’évaluation négative et votre réponse côte à côte. Une réponse calme montre comment vous traitez les problèmes.',
    steps: [
      'Ouvrez l’évaluation négative la plus récente dans Feedback Manager.',
      'Publiez deux ou trois phrases : ce qui s’est passé et ce que vous avez fait.',
      'Laissez de côté les reproches et tout ce qui est personnel.',
    ],
  },
};
