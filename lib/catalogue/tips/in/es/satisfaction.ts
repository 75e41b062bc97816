import type { SATISFACTION_TIPS } from '../../satisfaction';
import type { TextsOf } from '../../tip';

/** The tips about answers that solve, in Spanish. */
export const SATISFACTION: TextsOf<typeof SATISFACTION_TIPS> = {
  'answer-every-part': {
    title: 'Responde a todo de una vez',
    text: 'Una respuesta que deja algo abierto trae un segundo mensaje y, a menudo, un «No».',
    steps: [
      'Lee el mensaje hasta el final y cuenta las preguntas.',
      'Responde a cada una en la misma respuesta.',
      'Termina con el siguiente paso y su fecha.',
    ],
  },
  'return-to-no-votes': {
    title: 'Vuelve a quienes dijeron «No»',
    text: 'A la pregunta de si su problema se resolvió, el comprador puede responder otra vez, y cuenta el último voto.',
    steps: [
      'Abre los casos comunicados como no resueltos.',
      'Encuentra lo que quedó abierto.',
      'Escribe una vez más, con una solución o con su fecha.',
    ],
  },
  'acknowledge-apologise-ask': {
    title: 'Reconoce, discúlpate, pregunta',
    text: 'Es el comprador quien dice si un problema está resuelto. Quien pregunta qué lo arreglaría no tiene que adivinarlo.',
    steps: [
      'Di con las palabras del comprador qué salió mal.',
      'Discúlpate una vez, sin excusas.',
      'Pregunta qué lo arreglaría; hazlo, u ofrece lo más parecido que puedas.',
    ],
  },
  'refund-limit-for-agents': {
    title: 'Deja reembolsar sumas pequeñas',
    text: 'Quien puede decidir no hace esperar al comprador. Un vendedor permite 100 de su moneda; es un ejemplo, no una regla.',
    steps: [
      'Elige una suma que aguante tu margen.',
      'Escribe cuándo se puede reembolsar sin preguntar.',
      'Mira una vez al mes lo reembolsado y ajusta la suma.',
    ],
  },
  'meet-returns-policy': {
    title: 'Cumple la política de devoluciones',
    text: 'Amazon pide a los vendedores igualar o mejorar su propia política de devoluciones, y los compradores no esperan menos.',
    steps: [
      'Compara tus condiciones con las de Amazon, punto por punto.',
      'Mejora lo que se quede corto: plazo, coste de la devolución, reembolso.',
      'Dilas con claridad en la primera respuesta sobre una devolución.',
    ],
  },
  'no-automatic-replies': {
    title: 'Prescinde de las respuestas automáticas',
    text: 'Las respuestas automáticas no cuentan como respuesta y no resuelven el problema de nadie.',
    steps: [
      'Comprueba si tu correo o tu programa de atención responde solo a los compradores.',
      'Desactívalo para los mensajes de Amazon.',
      'Envía tú una respuesta breve, con una fecha.',
    ],
  },
};
