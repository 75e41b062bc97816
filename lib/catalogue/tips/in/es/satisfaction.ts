import type { SATISFACTION_TIPS } from '../../satisfaction';
import type { TextsOf } from '../../tip';

/** The tips about answers that solve, in Spanish. */
export const SATISFACTION: TextsOf<typeof SATISFACTION_TIPS> = {
  'answer-every-part': {
    title: 'Responde a todo de una vez',
    text: 'Busca todas las preguntas del mensaje y responde a cada una en la misma respuesta, con el siguiente paso y su fecha.',
    steps: [],
  },
  'return-to-no-votes': {
    title: 'Vuelve a quienes dijeron «No»',
    text: 'Si un comprador respondió «No» a si su problema se resolvió, escribe una vez más con una solución. Cuenta el último voto.',
    steps: [],
  },
  'acknowledge-apologise-ask': {
    title: 'Reconoce, discúlpate, pregunta',
    text: 'Di con las palabras del comprador qué salió mal, discúlpate una vez y pregunta qué lo arreglaría. Después hazlo, o lo más parecido que puedas.',
    steps: [],
  },
  'refund-limit-for-agents': {
    title: 'Deja reembolsar sumas pequeñas',
    text: 'Fija una suma hasta la que quien responde puede reembolsar sin preguntar. Un vendedor usa 100 de su moneda; elige lo que aguante tu margen.',
    steps: [],
  },
  'meet-returns-policy': {
    title: 'Cumple la política de devoluciones',
    text: 'Ofrece al menos lo que da la política de devoluciones de Amazon, y dilo con claridad en la primera respuesta sobre una devolución.',
    steps: [],
  },
};
