import type { SHIPPING_TIPS } from '../../shipping';
import type { TextsOf } from '../../tip';

/** The tips about shipping, in French. */
export const SHIPPING: TextsOf<typeof SHIPPING_TIPS> = {
  'confirm-on-the-day': {
    title: 'Confirmer le jour de l’expédition',
    text: 'Confirmez chaque commande dès que le transporteur l’a, avec son nom et le numéro de suivi. Expédiée à temps mais confirmée tard, elle compte en retard.',
    steps: [],
  },
  'realistic-handling-time': {
    title: 'Un délai de traitement tenable',
    text: 'Réglez le délai de traitement sur ce que vous tenez un jour chargé, ajoutez un jour autour des fêtes, ou laissez Amazon le fixer d’après vos résultats.',
    steps: [],
  },
  'integrated-carriers': {
    title: 'Des transporteurs qu’Amazon sait lire',
    text: 'Achetez l’expédition via Amazon, ou prenez un transporteur intégré et choisissez son nom exact. Un numéro de suivi ne compte qu’après sa première lecture.',
    steps: [],
  },
  'buffer-stock': {
    title: 'Garder une réserve de stock',
    text: 'La plupart des annulations par le vendeur viennent de ruptures. Proposez quelques unités de moins que le stock, surtout si vous vendez à plusieurs endroits.',
    steps: [],
  },
  'sync-stock': {
    title: 'Tenir les stocks à jour',
    text: 'Mettez les quantités à jour plusieurs fois par jour, ou laissez votre logiciel de stock le faire, et passez à zéro dès que la dernière unité est partie.',
    steps: [],
  },
  'honest-transit-time': {
    title: 'Promettre le délai réel',
    text: 'Comparez par région les délais promis et réels de votre modèle d’expédition ; là où ils s’écartent, changez de transporteur ou de promesse.',
    steps: [],
  },
};
