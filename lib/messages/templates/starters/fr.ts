import type { Starter } from './starter';

export const fr: readonly Starter[] = [
  {
    key: 'delivery',
    theme: 'delivery',
    name: 'Où se trouve le colis',
    text: 'Bonjour {nom},\n\nvous nous demandez où se trouve votre colis. D’après le transporteur, il était {lieu} le {jour} et devrait vous parvenir au plus tard le {date}. S’il n’est pas arrivé à cette date, répondez-nous ici : nous vous enverrons un autre article ou vous rembourserons, selon votre choix.\n\nCordialement',
  },
  {
    key: 'delay',
    theme: 'delivery',
    name: 'La livraison a du retard',
    text: 'Bonjour {nom},\n\nnous sommes désolés du retard de votre colis. En voici la raison : {raison}. La nouvelle date de livraison est le {date}. Si c’est trop tard pour vous, répondez-nous ici et nous rembourserons la commande.\n\nCordialement',
  },
  {
    key: 'return',
    theme: 'return-or-refund',
    name: 'Comment retourner l’article',
    text: 'Bonjour {nom},\n\nnous sommes désolés que l’article ne vous convienne pas. Vous pouvez le retourner jusqu’au {date} : choisissez-le dans « Vos commandes » et suivez les étapes du retour. Le remboursement est fait dans les {nombre} jours qui suivent sa réception.\n\nCordialement',
  },
  {
    key: 'cancellation',
    theme: 'cancellation',
    name: 'L’annulation demandée',
    text: 'Bonjour {nom},\n\ncomme vous l’avez demandé, nous avons annulé votre commande le {jour}. Rien ne sera débité ; une somme déjà payée vous sera rendue au plus tard le {date}. Si ce n’est pas le cas, répondez-nous ici.\n\nCordialement',
  },
  {
    key: 'product',
    theme: 'product',
    name: 'Une question sur le produit',
    text: 'Bonjour {nom},\n\nmerci de votre question sur {produit}. {réponse} Si un point reste obscur, répondez-nous ici et vous aurez une réponse au plus tard le {date}.\n\nCordialement',
  },
  {
    key: 'order',
    theme: 'account-or-order',
    name: 'Une question sur la commande',
    text: 'Bonjour {nom},\n\nvous nous interrogez sur {question}. {réponse} Ce sera fait au plus tard le {date}, et vous le verrez alors dans « Vos commandes ».\n\nCordialement',
  },
  {
    key: 'holding',
    theme: 'general',
    name: 'Il nous faut du temps',
    text: 'Bonjour {nom},\n\nnous avons lu votre message au sujet de {question}. Pour bien vous répondre, nous devons d’abord interroger {qui}. Vous aurez notre réponse ici au plus tard le {date}.\n\nCordialement',
  },
];
