import type { VOICE_TIPS } from '../../voices';
import type { TextsOf } from '../../tip';

/** The tips about what buyers say after the sale, in Spanish. */
export const VOICES: TextsOf<typeof VOICE_TIPS> = {
  'read-reason-codes': {
    title: 'Lee los motivos oferta por oferta',
    text: 'Toma la oferta con más quejas y cuenta sus motivos: artículo equivocado, dañado, distinto de lo descrito, tarde. El más frecuente muestra qué arreglar.',
    steps: [],
  },
  'fix-listing-or-product': {
    title: 'Corrige la página o el producto',
    text: 'Si los compradores esperaban otra cosa, corrige título, fotos y medidas. Si falló el producto, retén las existencias y habla con el proveedor.',
    steps: [],
  },
  'reply-publicly-politely': {
    title: 'Responde en público y con cortesía',
    text: 'Responde brevemente en público a las valoraciones negativas: qué pasó y qué hiciste. Los compradores siguientes leen ambas cosas.',
    steps: [],
  },
};
