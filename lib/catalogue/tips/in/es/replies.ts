import type { REPLY_TIPS } from '../../replies';
import type { TextsOf } from '../../tip';

/** The tips about faster replies, in Spanish. */
export const REPLIES: TextsOf<typeof REPLY_TIPS> = {
  'weekend-rota': {
    title: 'Cubre fines de semana y festivos',
    text: 'Las 24 horas corren todos los días del año: un mensaje del viernes por la noche está fuera de plazo el lunes por la mañana.',
    steps: [
      'Haz un turno con un nombre para cada fin de semana y festivo.',
      'Mira la bandeja una vez por la mañana y otra por la tarde.',
      'Responde lo que puedas y da una fecha para lo demás.',
    ],
  },
  'holding-reply-with-date': {
    title: 'Mejor una fecha que el silencio',
    text: 'Lo que no se puede resolver en 24 horas también se responde en ese plazo: Amazon pide una respuesta con la fecha de la solución.',
    steps: [
      'Escribe qué estás comprobando y qué día, como tarde, tendrá noticias el comprador.',
      'Apunta ese día en tu calendario.',
      'Escribe ese día, aunque solo sea para decir el siguiente paso.',
    ],
  },
  'fulfilment-messages-first': {
    title: 'Primero cancelaciones y devoluciones',
    text: 'Algunos mensajes aún pueden cambiar lo que pasa con un pedido. Son los que más cuestan si esperan.',
    steps: [
      'Sigue este orden: cancelaciones, devoluciones, entregas y después preguntas.',
      'En cada grupo, empieza por el mensaje más antiguo.',
      'Busca nuevas cancelaciones otra vez antes de que salgan los paquetes.',
    ],
  },
  'right-person-notified': {
    title: 'Avisa a quien responde',
    text: 'Un mensaje que llega a un buzón común sin responsable espera hasta que alguien mire por casualidad.',
    steps: [
      'Busca los mensajes de compradores en las preferencias de notificación.',
      'Indica a la persona de turno en vez de un buzón común.',
      'Añade una segunda persona para los días libres.',
    ],
  },
  'active-address': {
    title: 'Mantén activa la dirección de la cuenta',
    text: 'Amazon envía sus avisos a la dirección de correo de la cuenta. Si nadie la lee, las 24 horas corren sin que se note.',
    steps: [
      'Comprueba qué dirección de correo tiene la cuenta y quién la lee.',
      'Sustituye la dirección de quien ya no esté.',
      'Asegúrate de que el correo de Amazon no acabe en la carpeta de spam.',
    ],
  },
  'no-response-needed': {
    title: 'Cierra lo que no pide respuesta',
    text: 'El plazo se detiene con una respuesta o con «No response needed» (no requiere respuesta). Tras un simple gracias, corre hasta que se haga una de las dos cosas.',
    steps: [
      'Busca en la bandeja los mensajes en los que el comprador solo da las gracias.',
      'Márcalos como «No response needed» en vez de escribir de vuelta.',
      'Antes léelos hasta el final: algunos esconden una pregunta.',
    ],
  },
  'templates-edited-by-hand': {
    title: 'Plantillas, adaptadas una a una',
    text: 'Las preguntas frecuentes no piden una respuesta desde cero. Las respuestas automáticas no cuentan; una plantilla que adaptas y envías tú, sí.',
    steps: [
      'Anota las cinco preguntas más frecuentes.',
      'Escribe para cada una una plantilla con lo que nunca cambia.',
      'Adáptala al comprador y al pedido antes de enviarla.',
    ],
  },
};
