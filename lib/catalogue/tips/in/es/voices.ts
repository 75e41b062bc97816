import type { VOICE_TIPS } from '../../voices';
import type { TextsOf } from '../../tip';

/** The tips about what buyers say after the sale, in Spanish. */
export const VOICES: TextsOf<typeof VOICE_TIPS> = {
  'read-reason-codes': {
    title: 'Lee los motivos oferta por oferta',
    text: 'Cada queja lleva un motivo: artículo equivocado, dañado, distinto de lo descrito, tarde. El más frecuente de la peor oferta muestra qué arreglar.',
    steps: [
      'En Voice of the Customer, abre la oferta con el índice NCX más alto.',
      'Cuenta los motivos y añade lo que dicen las malas valoraciones del mismo producto.',
      'Según el más frecuente, decide si cambiar la página, el embalaje o el producto.',
    ],
  },
  'fix-listing-or-product': {
    title: 'Corrige la página o el producto',
    text: 'Una queja que vuelve tiene una de dos causas: la página promete otra cosa o el producto falla. La cifra cambia cuando cambia una de las dos.',
    steps: [
      'Si los compradores esperaban otra cosa, corrige título, fotos y medidas.',
      'Si falló el producto, retén las existencias y habla con el proveedor.',
      'Vuelve a leer las quejas cuatro semanas después.',
    ],
  },
  'reply-publicly-politely': {
    title: 'Responde en público y con cortesía',
    text: 'Los compradores siguientes leen la valoración negativa y tu respuesta, una junto a otra. Una respuesta serena muestra cómo tratas los problemas.',
    steps: [
      'Abre la valoración negativa más reciente en Feedback Manager.',
      'Publica dos o tres frases: qué pasó y qué hiciste.',
      'Deja fuera los reproches y todo lo personal.',
    ],
  },
};
