import type { SHIPPING_TIPS } from '../../shipping';
import type { TextsOf } from '../../tip';

/** The tips about shipping, in French. */
export const SHIPPING: TextsOf<typeof SHIPPING_TIPS> = {
  'confirm-on-the-day': {
    title: 'Confirmer le jour de l’expédition',
    text: 'Une commande expédiée à temps mais confirmée tard compte comme en retard.',
    steps: [
      'Confirmez chaque commande dès que le transporteur l’a, avec son nom et le numéro de suivi.',
      'Vérifiez chaque soir qu’aucune commande due ce jour-là ne reste à confirmer.',
      'Désignez qui confirme en votre absence.',
    ],
  },
  'realistic-handling-time': {
    title: 'Un délai de traitement tenable',
    text: 'Un délai de traitement tenu seulement les jours calmes met les commandes en retard tous les autres jours, et les acheteurs demandent où elles en sont.',
    steps: [
      'Mesurez le temps que prend une commande un jour chargé.',
      'Réglez le délai de traitement sur ce temps, produit par produit s’il diffère.',
      'Ajoutez un jour autour des fêtes.',
    ],
  },
  'automated-handling-time': {
    title: 'Laisser Amazon fixer le délai de traitement',
    text: 'Avec le délai de traitement automatisé, Amazon le tire de vos propres expéditions : la promesse suit ce que vous faites vraiment.',
    steps: [
      'Regardez dans les paramètres d’expédition si votre compte propose ce délai automatisé.',
      'Activez-le, en gardant un délai à vous pour les produits faits sur commande.',
      'Regardez à nouveau les commandes en retard après quatre semaines.',
    ],
  },
  'integrated-carriers': {
    title: 'Des transporteurs qu’Amazon sait lire',
    text: 'Un numéro de suivi ne compte qu’après un premier scan reçu par Amazon ; il faut donc un transporteur dont Amazon reçoit les scans.',
    steps: [
      'Achetez l’expédition via Amazon, ou prenez un transporteur intégré.',
      'Choisissez le nom exact du transporteur en confirmant la commande.',
      'Vérifiez le lendemain que chaque numéro a son premier scan.',
    ],
  },
  'buffer-stock': {
    title: 'Garder une réserve de stock',
    text: 'La plupart des annulations par le vendeur viennent de ruptures, surtout quand les mêmes unités sont en vente à plusieurs endroits.',
    steps: [
      'Listez les produits que vous avez dû annuler ces dernières semaines.',
      'De chacun, proposez quelques unités de moins que le stock.',
      'Augmentez la réserve avant les semaines chargées.',
    ],
  },
  'sync-stock': {
    title: 'Tenir les stocks à jour',
    text: 'Une unité déjà partie mais encore en vente finit en annulation.',
    steps: [
      'Mettez les quantités à jour plusieurs fois par jour, ou laissez votre logiciel le faire.',
      'Passez à zéro dès que la dernière unité est partie.',
      'Comptez chaque semaine ce qui se vend le plus vite et corrigez les quantités.',
    ],
  },
  'honest-transit-time': {
    title: 'Promettre le délai réel',
    text: 'Acheteurs et Amazon mesurent au jour promis. Un délai que le transporteur ne tient pas rend tardif même un envoi rapide.',
    steps: [
      'Comparez par région les délais promis et réels de votre modèle d’expédition.',
      'Allongez la promesse là où les colis arrivent plus tard.',
      'Changez de transporteur là où cela coûterait trop de commandes.',
    ],
  },
};
