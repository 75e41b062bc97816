import type { DEFECT_TIPS } from '../../defects';
import type { TextsOf } from '../../tip';

/** The tips about fewer defects, in Spanish. */
export const DEFECTS: TextsOf<typeof DEFECT_TIPS> = {
  'refund-before-claim': {
    title: 'Reembolsa antes de la reclamación',
    text: 'Un comprador puede reclamar bajo la Garantía de la A a la Z 48 horas después de escribirte. Si tiene razón, reembolsa en ese plazo: el pedido queda sin defecto.',
    steps: [],
  },
  'answer-claims-in-time': {
    title: 'Responde a tiempo a las reclamaciones',
    text: 'Responde a las preguntas de Amazon antes de la fecha que indica, con prueba de entrega y seguimiento. Una pregunta sin responder se decide a favor del comprador.',
    steps: [],
  },
  'appeal-within-30-days': {
    title: 'Apela en un plazo de 30 días',
    text: 'Una reclamación resuelta en contra de las pruebas se puede apelar durante 30 días. Si la apelación prospera, el defecto desaparece.',
    steps: [],
  },
  'request-removal-of-feedback': {
    title: 'Denuncia las valoraciones indebidas',
    text: 'Una valoración del vendedor que trata solo del producto, contiene datos personales o insultos, o se refiere a una entrega de Amazon se puede denunciar en Feedback Manager.',
    steps: [],
  },
  'signature-on-costly-parcels': {
    title: 'Firma en los paquetes caros',
    text: 'Envía los pedidos de mucho valor con firma en la entrega. Sin prueba de entrega, la reclamación suele concederse al comprador.',
    steps: [],
  },
  'accurate-listing': {
    title: 'Haz exacta la ficha del producto',
    text: 'Compara título, fotos y puntos clave de las ofertas con los últimos defectos con el producto en la mano, y corrige cada diferencia.',
    steps: [],
  },
};
