import type { DEFECT_TIPS } from '../../defects';
import type { TextsOf } from '../../tip';

/** The tips about fewer defects, in Spanish. */
export const DEFECTS: TextsOf<typeof DEFECT_TIPS> = {
  'refund-before-claim': {
    title: 'Reembolsa antes de la reclamación',
    text: 'Un comprador puede reclamar bajo la Garantía de la A a la Z 48 horas después de escribirte. Un pedido reembolsado antes queda sin defecto.',
    steps: [
      'Busca cada mañana los problemas comunicados hace más de un día.',
      'Si el comprador tiene razón, reembolsa enseguida y dilo en tu respuesta.',
      'Si antes debes comprobar algo, indica en qué fecha lo habrás decidido.',
    ],
  },
  'answer-claims-in-time': {
    title: 'Responde a tiempo a las reclamaciones',
    text: 'Una pregunta de Amazon sin responder se decide a favor del comprador, digan lo que digan las pruebas.',
    steps: [
      'Mira las reclamaciones abiertas cada día laborable y empieza por la fecha más cercana.',
      'Adjunta prueba de entrega, seguimiento y los mensajes sobre el pedido.',
      'Responde antes de la fecha que indica Amazon; si el comprador tiene razón, reembolsa.',
    ],
  },
  'appeal-within-30-days': {
    title: 'Apela en un plazo de 30 días',
    text: 'Una reclamación resuelta en contra de las pruebas se puede apelar durante 30 días. Si la apelación prospera, el defecto desaparece.',
    steps: [
      'Haz una lista de las reclamaciones resueltas en tu contra en los últimos 30 días.',
      'Escoge aquellas en las que el seguimiento o la prueba de entrega muestran otra cosa.',
      'Apela cada una con esas pruebas.',
    ],
  },
  'request-removal-of-feedback': {
    title: 'Denuncia las valoraciones indebidas',
    text: 'Una valoración del vendedor que trata solo del producto, contiene datos personales o insultos, o se refiere a una entrega de Amazon se puede denunciar a Amazon.',
    steps: [
      'Lee en Feedback Manager las valoraciones de una y dos estrellas de las últimas semanas.',
      'Compara cada una con estos cuatro motivos.',
      'Denuncia a Amazon las que encajen y deja al comprador al margen.',
    ],
  },
  'signature-on-costly-parcels': {
    title: 'Firma en los paquetes caros',
    text: 'Sin prueba de entrega, la reclamación suele concederse al comprador. En un pedido de mucho valor, la firma cuesta menos que una reclamación perdida.',
    steps: [
      'Decide a partir de qué importe compensa la firma.',
      'Para esos pedidos, elige firma en la entrega al comprar la etiqueta.',
      'Guarda la prueba de entrega con el pedido.',
    ],
  },
  'accurate-listing': {
    title: 'Haz exacta la ficha del producto',
    text: 'Quien recibe algo distinto de lo que muestra la página lo dice en sus valoraciones y reclamaciones.',
    steps: [
      'Busca las ofertas que hay detrás de los últimos pedidos defectuosos.',
      'Compara el producto en la mano con título, fotos y puntos clave.',
      'Corrige cada diferencia.',
    ],
  },
};
