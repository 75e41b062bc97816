import type { Translation } from '../messages';
import type { en } from './en';

/** Why a part of a reply is marked, and what it lacks, in Italian. */
export const it: Translation<typeof en> = {
  'certainty.amazon': 'regola di Amazon',
  'certainty.likely': 'molto probabilmente regola di Amazon',

  'reason.link': 'Amazon non consente link fuori da Amazon, salvo quelli necessari per completare l’ordine',
  'reason.link-of-carrier':
    'Il link di un corriere porta fuori da Amazon: consentito solo se è necessario per completare l’ordine. Il numero di tracking dice lo stesso',
  'reason.link-for-order':
    'Un link fuori da Amazon è consentito solo se è necessario per completare l’ordine, come forse questo',
  'reason.email': 'Amazon non consente indirizzi e-mail',
  'reason.phone':
    'Amazon non consente numeri di telefono, salvo quelli del corriere, del produttore o della garanzia',
  'reason.phone-of-others':
    'Un numero di telefono: consentito solo se è del corriere, del produttore o della garanzia. Indica di chi è',
  'reason.review-incentive': 'Amazon non consente nulla in cambio di una recensione',
  'reason.review-change': 'Amazon non consente di chiedere di modificare o togliere una recensione',
  'reason.review-positive-only': 'Amazon non consente di chiedere solo recensioni positive',
  'reason.contact-before-feedback': 'Amazon non consente «contattaci prima di lasciare un feedback»',
  'reason.review-again': 'Amazon consente una richiesta di recensione per ordine, non una seconda',
  'reason.off-amazon': 'Amazon non consente di portare gli acquirenti fuori da Amazon',
  'reason.marketing': 'Amazon non consente pubblicità, buoni sconto o altri prodotti',
  'reason.thanks-only':
    'Amazon non consente messaggi che ringraziano e basta. Se non resta nulla a cui rispondere, «No response needed» (nessuna risposta necessaria) ferma il tempo',
  'reason.ask-cancel': 'Amazon non consente di chiedere all’acquirente di annullare',
  'reason.emoji': 'Amazon non consente emoji',
  'reason.confirmation-only':
    'Amazon non consente messaggi che confermano soltanto un ordine o la sua spedizione',

  'missing.acknowledge': 'Un saluto, o una parola che mostri che hai capito',
  'missing.answer': 'Una risposta a ciò che è stato chiesto',
  'missing.next-step': 'Che cosa succede ora, o che cosa può fare l’acquirente',
  'missing.date': 'Una data per ciò che è in ritardo o promesso',
};
