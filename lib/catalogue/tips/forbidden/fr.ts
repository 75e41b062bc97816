import type { Speech } from './speech';

export const FR: Speech = {
  'an automatic reply':
    /(?:réponses?|accusés?(?: de réception)?|messages?) automati|auto-?(?:répond|repl)|message d’absence|répond\w* (?:automatiquement|tout seul)/i,
  'a robot that answers': /chat-?bot|\brobots?\b|assistants? virtuel|agents? conversationnel/i,
  'a survey': /enquête|sondage|questionnaire/i,
  'a second review request':
    /(?:à nouveau|de nouveau|encore|deuxième|seconde?|relanc\w*|rappel\w*).{0,40}(?:\bavis\b|commentaire)|\bavis\b.{0,40}(?:à nouveau|de nouveau|deuxième|relanc|rappel)/i,
  'a thank-you alone': /message de suivi|(?:envoy|écri)\w*.{0,20}(?:remerci|\bmerci\b)/i,
  'a gift or a discount':
    /bons? d’achat|coupon|remise|rabais|cadeau|code promo|récompens|newsletter|lettre d’information/i,
  'a wish for good reviews':
    /(?:avis|évaluations?|notes?|commentaires?) (?:positi|favorabl|(?:à )?(?:5|cinq) étoiles)|(?:bons?|bonnes?|meilleure?s?) (?:avis|notes?|évaluations?)/i,
  'a change of a review':
    /(?:modifi|chang|supprim|retir|effac)\w* .{0,20}(?:\bavis\b|évaluation|commentaire)/i,
  'a word before feedback': /avant (?:de|d’|qu).{0,20}(?:\bavis\b|évaluation|commentaire|\bnote\b)/i,
  'a cancellation asked of the buyer': /(?:demand|pri|invit)\w* .{0,20}(?:acheteur|client)s? d’annuler/i,
  'a way out of Amazon': /(?:votre|propre) (?:propre )?(?:site|boutique)|whats ?app/i,
  denied: /(?:^|[\s’«])(?:ne|pas|jamais|aucune?|se passer|désactivez|au lieu|vérifiez si)(?=[\s.,]|$)/i,
};
