import type { Translation } from '../messages';
import type { en } from './en';

/** Why a part of a reply is marked, and what it lacks, in Spanish. */
export const es: Translation<typeof en> = {
  'certainty.amazon': 'norma de Amazon',
  'certainty.likely': 'muy probablemente norma de Amazon',

  'reason.link': 'Amazon no permite enlaces fuera de Amazon, salvo los necesarios para completar el pedido',
  'reason.link-of-carrier':
    'El enlace de un transportista lleva fuera de Amazon: solo se permite si es necesario para completar el pedido. El número de seguimiento dice lo mismo',
  'reason.link-for-order':
    'Un enlace fuera de Amazon solo se permite si es necesario para completar el pedido, como quizá este',
  'reason.email': 'Amazon no permite direcciones de correo electrónico',
  'reason.phone':
    'Amazon no permite números de teléfono, salvo los del transportista, del fabricante o de la garantía',
  'reason.phone-of-others':
    'Un número de teléfono: solo se permite si es del transportista, del fabricante o de la garantía. Di de quién es',
  'reason.review-incentive': 'Amazon no permite dar nada a cambio de una opinión',
  'reason.review-change': 'Amazon no permite pedir que se cambie o se quite una opinión',
  'reason.review-positive-only': 'Amazon no permite pedir solo opiniones positivas',
  'reason.contact-before-feedback': 'Amazon no permite «escríbenos antes de dejar una valoración»',
  'reason.review-again': 'Amazon permite una petición de opinión por pedido, no una segunda',
  'reason.off-amazon': 'Amazon no permite llevar a los compradores fuera de Amazon',
  'reason.marketing': 'Amazon no permite publicidad, cupones ni otros productos',
  'reason.thanks-only':
    'Amazon no permite mensajes que solo dan las gracias. Si no queda nada por responder, «No response needed» (no requiere respuesta) detiene el plazo',
  'reason.ask-cancel': 'Amazon no permite pedir al comprador que cancele',
  'reason.emoji': 'Amazon no permite emojis',
  'reason.confirmation-only': 'Amazon no permite mensajes que solo confirman un pedido o su envío',

  'missing.acknowledge': 'Un saludo, o una palabra de que lo has entendido',
  'missing.answer': 'Una respuesta a lo que se preguntó',
  'missing.next-step': 'Qué pasa ahora, o qué puede hacer el comprador',
  'missing.date': 'Una fecha para lo que se retrasa o se promete',
};
