import type { REPLY_TIPS } from '../../replies';
import type { TextsOf } from '../../tip';

/** The tips about faster replies, in French. */
export const REPLIES: TextsOf<typeof REPLY_TIPS> = {
  'weekend-rota': {
    title: 'Couvrir week-ends et jours fériés',
    text: 'Les 24 heures courent tous les jours de l’année : un message du vendredi soir est en retard le lundi matin.',
    steps: [
      'Faites un tour de garde avec un nom par week-end et par jour férié.',
      'Regardez la boîte de réception une fois le matin et une fois le soir.',
      'Répondez à ce que vous pouvez et donnez une date pour le reste.',
    ],
  },
  'holding-reply-with-date': {
    title: 'Une date plutôt que le silence',
    text: 'Ce qui ne peut être résolu en 24 heures reçoit tout de même une réponse dans ce délai : Amazon demande d’y indiquer la date de la solution.',
    steps: [
      'Écrivez ce que vous vérifiez et quel jour au plus tard l’acheteur aura de vos nouvelles.',
      'Notez ce jour dans votre agenda.',
      'Écrivez ce jour-là, ne serait-ce que pour annoncer l’étape suivante.',
    ],
  },
  'fulfilment-messages-first': {
    title: 'Annulations et retours d’abord',
    text: 'Certains messages peuvent encore changer le sort d’une commande. Ce sont eux qui coûtent le plus quand ils attendent.',
    steps: [
      'Traitez dans cet ordre : annulations, retours, livraisons, puis questions.',
      'Dans chaque groupe, commencez par le message le plus ancien.',
      'Cherchez encore les nouvelles annulations avant le départ des colis.',
    ],
  },
  'right-person-notified': {
    title: 'Prévenir la personne qui répond',
    text: 'Un message qui arrive dans une boîte commune sans responsable attend que quelqu’un y regarde par hasard.',
    steps: [
      'Cherchez les messages d’acheteurs dans les préférences de notification.',
      'Indiquez la personne de service plutôt qu’une boîte commune.',
      'Ajoutez une deuxième personne pour les jours de repos.',
    ],
  },
  'active-address': {
    title: 'Garder active l’adresse du compte',
    text: 'Amazon envoie ses avis à l’adresse e-mail du compte. Si personne ne la lit, les 24 heures courent sans qu’on le voie.',
    steps: [
      'Vérifiez quelle adresse e-mail a le compte, et qui la lit.',
      'Remplacez l’adresse de toute personne partie.',
      'Veillez à ce que les e-mails d’Amazon ne finissent pas dans les indésirables.',
    ],
  },
  'no-response-needed': {
    title: 'Clore ce qui n’attend pas de réponse',
    text: 'Le décompte s’arrête avec une réponse ou avec « No response needed » (aucune réponse nécessaire). Après un simple merci, il court jusqu’à l’un des deux.',
    steps: [
      'Cherchez dans la boîte de réception les messages où l’acheteur ne fait que remercier.',
      'Marquez-les comme « No response needed » au lieu d’écrire en retour.',
      'Lisez d’abord jusqu’au bout : certains cachent une question.',
    ],
  },
  'templates-edited-by-hand': {
    title: 'Des modèles, adaptés un à un',
    text: 'Les questions fréquentes ne demandent pas une réponse neuve. Les réponses automatiques ne comptent pas ; un modèle adapté et envoyé par vous compte.',
    steps: [
      'Notez les cinq questions les plus fréquentes.',
      'Écrivez pour chacune un modèle avec ce qui ne change jamais.',
      'Adaptez-le à l’acheteur et à la commande avant l’envoi.',
    ],
  },
};
