import type { REPLY_TIPS } from '../../replies';
import type { TextsOf } from '../../tip';

/** The tips about faster replies, in French. */
export const REPLIES: TextsOf<typeof REPLY_TIPS> = {
  'weekend-rota': {
    title: 'Couvrir week-ends et jours fériés',
    text: 'Les 24 heures courent tous les jours de l’année. Un petit tour de garde, un coup d’œil le matin et un le soir, évite que le vendredi déborde sur le lundi.',
    steps: [],
  },
  'holding-reply-with-date': {
    title: 'Une date plutôt que le silence',
    text: 'Quand la réponse prend plus de temps, écrivez ce que vous vérifiez et quand l’acheteur aura de vos nouvelles. Puis tenez cette date.',
    steps: [],
  },
  'fulfilment-messages-first': {
    title: 'Annulations et retours d’abord',
    text: 'Traitez la boîte de réception dans cet ordre : annulations, retours, livraisons, puis questions. Les premiers coûtent le plus quand ils attendent.',
    steps: [],
  },
  'right-person-notified': {
    title: 'Prévenir la personne qui répond',
    text: 'Dans les préférences de notification, envoyez les messages d’acheteurs à la personne de service, à une adresse active, pas à une boîte commune sans responsable.',
    steps: [],
  },
  'no-response-needed': {
    title: 'Clore ce qui n’attend pas de réponse',
    text: 'Marquez un simple merci d’acheteur comme « No response needed » (aucune réponse nécessaire). Cela arrête le décompte et le retire du chiffre.',
    steps: [],
  },
  'templates-edited-by-hand': {
    title: 'Des modèles, adaptés un à un',
    text: 'Écrivez des modèles pour les cinq questions les plus fréquentes et adaptez-les à la main pour chaque acheteur. Les réponses automatiques ne comptent pas.',
    steps: [],
  },
};
