import type { TipTexts } from '../tip';

/** The tips in French. Terms that Amazon's French is not known for are described, not named. */
export const fr: TipTexts = {
  'read-reason-codes': [
    'Lire les motifs offre par offre',
    'Prenez l’offre qui a le plus de réclamations et comptez les motifs : mauvais article, endommagé, non conforme, en retard. Le plus fréquent montre quoi corriger.',
  ],
  'fix-listing-or-product': [
    'Corriger la page ou le produit',
    'Si les acheteurs attendaient autre chose, corrigez titre, photos et dimensions. Si le produit est en cause, retenez le stock et parlez au fournisseur.',
  ],
  'reply-publicly-politely': [
    'Répondre en public, poliment',
    'Répondez brièvement en public aux évaluations négatives : ce qui s’est passé et ce que vous avez fait. Les acheteurs suivants lisent les deux.',
  ],
  'refund-before-claim': [
    'Rembourser avant la réclamation',
    'Un acheteur peut ouvrir une réclamation Garantie A à Z 48 heures après son message. S’il a raison, remboursez dans ce délai : la commande reste sans défaut.',
  ],
  'answer-claims-in-time': [
    'Répondre aux réclamations à temps',
    'Répondez aux questions d’Amazon avant la date indiquée, avec preuve de livraison et suivi. Une question sans réponse est tranchée en faveur de l’acheteur.',
  ],
  'appeal-within-30-days': [
    'Faire appel sous 30 jours',
    'Une réclamation tranchée malgré les preuves peut faire l’objet d’un appel pendant 30 jours. S’il aboutit, le défaut disparaît.',
  ],
  'request-removal-of-feedback': [
    'Signaler une évaluation irrégulière',
    'Une évaluation du vendeur qui ne parle que du produit, contient des données personnelles ou des injures, ou vise une livraison par Amazon peut être signalée dans Feedback Manager.',
  ],
  'signature-on-costly-parcels': [
    'Signature pour les colis de valeur',
    'Expédiez les commandes de valeur avec signature à la livraison. Sans preuve de livraison, la réclamation est en général accordée à l’acheteur.',
  ],
  'accurate-listing': [
    'Une page produit exacte',
    'Comparez titre, photos et points forts des offres à l’origine des derniers défauts avec le produit en main, et corrigez chaque différence.',
  ],
  'confirm-on-the-day': [
    'Confirmer le jour de l’expédition',
    'Confirmez chaque commande dès que le transporteur l’a, avec son nom et le numéro de suivi. Expédiée à temps mais confirmée tard, elle compte en retard.',
  ],
  'realistic-handling-time': [
    'Un délai de traitement tenable',
    'Réglez le délai de traitement sur ce que vous tenez un jour chargé, ajoutez un jour autour des fêtes, ou laissez Amazon le fixer d’après vos résultats.',
  ],
  'integrated-carriers': [
    'Des transporteurs qu’Amazon sait lire',
    'Achetez l’expédition via Amazon, ou prenez un transporteur intégré et choisissez son nom exact. Un numéro de suivi ne compte qu’après sa première lecture.',
  ],
  'buffer-stock': [
    'Garder une réserve de stock',
    'La plupart des annulations par le vendeur viennent de ruptures. Proposez quelques unités de moins que le stock, surtout si vous vendez à plusieurs endroits.',
  ],
  'sync-stock': [
    'Tenir les stocks à jour',
    'Mettez les quantités à jour plusieurs fois par jour, ou laissez votre logiciel de stock le faire, et passez à zéro dès que la dernière unité est partie.',
  ],
  'honest-transit-time': [
    'Promettre le délai réel',
    'Comparez par région les délais promis et réels de votre modèle d’expédition ; là où ils s’écartent, changez de transporteur ou de promesse.',
  ],
  'tracking-on-every-parcel': [
    'Un suivi pour chaque colis',
    'Environ 40 % des questions d’acheteurs portent sur la livraison. Les colis sans suivi suscitent 35 fois plus de « où est-il ? » que les colis suivis.',
  ],
  'tell-of-delay-first': [
    'Annoncer soi-même un retard',
    'Quand une commande va être en retard, écrivez à l’acheteur le jour même avec la nouvelle date, avant qu’il n’ait à demander.',
  ],
  'largest-theme-first': [
    'Le plus grand thème d’abord',
    'Classez les contacts des quatre dernières semaines par thème : livraison, produit, retour, facture. Traitez la cause du plus grand.',
  ],
  'listing-answers-questions': [
    'Laisser la page répondre',
    'Mettez ce que les acheteurs demandent le plus dans la description, les photos, la vidéo ou le contenu A+ : taille, compatibilité, contenu du colis, emploi.',
  ],
  'condition-as-listed': [
    'Expédier dans l’état annoncé',
    'Vérifiez les articles d’occasion et reconditionnés avant l’emballage. Indiquez le délai de traitement et la durée d’expédition tels qu’ils sont.',
  ],
  'check-most-returned-offer': [
    'Examiner l’offre la plus retournée',
    'Prenez en stock quelques unités de l’offre la plus retournée et comparez-les à leur page : défauts, pièces manquantes, mauvaise variante.',
  ],
  'weekend-rota': [
    'Couvrir week-ends et jours fériés',
    'Les 24 heures courent tous les jours de l’année. Un petit tour de garde, un coup d’œil le matin et un le soir, évite que le vendredi déborde sur le lundi.',
  ],
  'holding-reply-with-date': [
    'Une date plutôt que le silence',
    'Quand la réponse prend plus de temps, écrivez ce que vous vérifiez et quand l’acheteur aura de vos nouvelles. Puis tenez cette date.',
  ],
  'fulfilment-messages-first': [
    'Annulations et retours d’abord',
    'Traitez la boîte de réception dans cet ordre : annulations, retours, livraisons, puis questions. Les premiers coûtent le plus quand ils attendent.',
  ],
  'right-person-notified': [
    'Prévenir la personne qui répond',
    'Dans les préférences de notification, envoyez les messages d’acheteurs à la personne de service, à une adresse active, pas à une boîte commune sans responsable.',
  ],
  'no-response-needed': [
    'Clore ce qui n’attend pas de réponse',
    'Marquez un simple merci d’acheteur comme « No response needed » (aucune réponse nécessaire). Cela arrête le décompte et le retire du chiffre.',
  ],
  'templates-edited-by-hand': [
    'Des modèles, adaptés un à un',
    'Écrivez des modèles pour les cinq questions les plus fréquentes et adaptez-les à la main pour chaque acheteur. Les réponses automatiques ne comptent pas.',
  ],
  'answer-every-part': [
    'Répondre à tout en une fois',
    'Repérez toutes les questions du message et répondez à chacune dans la même réponse, avec la suite prévue et sa date.',
  ],
  'return-to-no-votes': [
    'Revenir vers ceux qui ont dit « Non »',
    'Quand un acheteur a répondu « Non » à la question de savoir si son problème était résolu, écrivez encore une fois avec une solution. Le dernier vote compte.',
  ],
  'acknowledge-apologise-ask': [
    'Reconnaître, s’excuser, demander',
    'Dites avec les mots de l’acheteur ce qui n’a pas marché, excusez-vous une fois et demandez ce qui arrangerait les choses. Puis faites-le, ou ce qui s’en approche.',
  ],
  'refund-limit-for-agents': [
    'Laisser rembourser les petites sommes',
    'Fixez une somme jusqu’à laquelle la personne qui répond peut rembourser sans demander. Un vendeur prend 100 dans sa monnaie ; choisissez selon vos marges.',
  ],
  'meet-returns-policy': [
    'Respecter la politique de retour d’Amazon',
    'Offrez au moins ce que prévoit la politique de retour d’Amazon, et dites-le clairement dès la première réponse au sujet d’un retour.',
  ],
  'authorise-in-policy-returns': [
    'Autoriser aussitôt les retours conformes',
    'Activez l’autorisation automatique des demandes conformes à la politique d’Amazon. Personne n’attend, et aucune n’est refusée par erreur.',
  ],
  'returns-within-48-hours': [
    'Répondre aux retours sous 48 heures',
    'Regardez chaque jour les demandes de retour ouvertes : autorisez, remboursez ou fermez chacune dans les 48 heures.',
  ],
  'right-close-codes': [
    'Fermer avec le bon code',
    'Quand un souci est réglé sans retour, fermez la demande avec le code qui le dit. Un autre code compte comme un refus.',
  ],
  'oldest-violation-first': [
    'Commencer par l’infraction la plus ancienne',
    'Ouvrez la liste des problèmes, triez par date et réglez le plus ancien : faites appel avec des documents, ou corrigez l’offre. Puis passez au suivant.',
  ],
  'read-notifications-daily': [
    'Lire chaque jour les notifications',
    'Chargez une personne de regarder chaque jour ouvré les notifications de performance. La plupart des délais courent dès l’avis, pas dès sa lecture.',
  ],
};
