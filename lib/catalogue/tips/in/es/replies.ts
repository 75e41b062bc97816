import type { REPLY_TIPS } from '../../replies';
import type { TextsOf } from '../../tip';

/** The tips about faster replies, in Spanish. */
export const REPLIES: TextsOf<typeof REPLY_TIPS> = {
  'weekend-rota': {
    title: 'Cubre fines de semana y festivos',
    text: 'Las 24 horas corren todos los días del año. Un turno corto, una mirada por la mañana y otra por la tarde, evita que lo del viernes llegue al lunes.',
    steps: [],
  },
  'holding-reply-with-date': {
    title: 'Mejor una fecha que el silencio',
    text: 'Si la respuesta tarda, escribe qué estás comprobando y cuándo tendrá noticias el comprador. Después cumple esa fecha.',
    steps: [],
  },
  'fulfilment-messages-first': {
    title: 'Primero cancelaciones y devoluciones',
    text: 'Revisa la bandeja en este orden: cancelaciones, devoluciones, entregas y después preguntas. Las primeras son las que más cuestan si esperan.',
    steps: [],
  },
  'right-person-notified': {
    title: 'Avisa a quien responde',
    text: 'En las preferencias de notificación, envía los mensajes de compradores a la persona de turno, a una dirección activa y no a un buzón común sin dueño.',
    steps: [],
  },
  'no-response-needed': {
    title: 'Cierra lo que no pide respuesta',
    text: 'Marca un simple gracias de un comprador como «No response needed» (no requiere respuesta). Detiene el plazo y lo saca de la cifra.',
    steps: [],
  },
  'templates-edited-by-hand': {
    title: 'Plantillas, adaptadas una a una',
    text: 'Escribe plantillas para las cinco preguntas más frecuentes y adáptalas a mano para cada comprador. Las respuestas automáticas no cuentan.',
    steps: [],
  },
};
