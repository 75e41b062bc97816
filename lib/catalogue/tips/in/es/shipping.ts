import type { SHIPPING_TIPS } from '../../shipping';
import type { TextsOf } from '../../tip';

/** The tips about shipping, in Spanish. */
export const SHIPPING: TextsOf<typeof SHIPPING_TIPS> = {
  'confirm-on-the-day': {
    title: 'Confirma el día del envío',
    text: 'Confirma cada pedido en cuanto lo tiene el transportista, con su nombre y el número de seguimiento. Enviado a tiempo pero confirmado tarde cuenta como tarde.',
    steps: [],
  },
  'realistic-handling-time': {
    title: 'Un tiempo de preparación que cumplas',
    text: 'Pon el tiempo de preparación que logras un día cargado, añade un día en torno a los festivos, o deja que Amazon lo fije según tus resultados.',
    steps: [],
  },
  'integrated-carriers': {
    title: 'Transportistas que Amazon puede leer',
    text: 'Compra el envío a través de Amazon, o usa un transportista integrado y elige su nombre exacto. Un número de seguimiento solo cuenta tras su primera lectura.',
    steps: [],
  },
  'buffer-stock': {
    title: 'Guarda una reserva de existencias',
    text: 'La mayoría de las cancelaciones del vendedor son artículos agotados. Ofrece unas unidades menos de las que tienes, sobre todo si vendes en varios sitios.',
    steps: [],
  },
  'sync-stock': {
    title: 'Mantén las existencias al día',
    text: 'Actualiza las cantidades varias veces al día, o deja que lo haga tu sistema, y pon la cantidad a cero en cuanto salga la última unidad.',
    steps: [],
  },
  'honest-transit-time': {
    title: 'Promete el tiempo real de tránsito',
    text: 'Compara por región los tiempos prometidos y los reales de tu plantilla de envío, y cambia el transportista o la promesa donde se separen.',
    steps: [],
  },
};
