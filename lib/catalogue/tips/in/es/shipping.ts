import type { SHIPPING_TIPS } from '../../shipping';
import type { TextsOf } from '../../tip';

/** The tips about shipping, in Spanish. */
export const SHIPPING: TextsOf<typeof SHIPPING_TIPS> = {
  'confirm-on-the-day': {
    title: 'Confirma el día del envío',
    text: 'Un pedido enviado a tiempo pero confirmado tarde cuenta como atrasado.',
    steps: [
      'Confirma cada pedido en cuanto lo tenga el transportista, con su nombre y el número de seguimiento.',
      'Comprueba cada tarde que ningún pedido de ese día quede sin confirmar.',
      'Nombra a alguien que confirme cuando no estés.',
    ],
  },
  'realistic-handling-time': {
    title: 'Un tiempo de preparación que cumplas',
    text: 'Un tiempo de preparación que solo cumples los días tranquilos retrasa los pedidos todos los demás, y los compradores preguntan dónde están.',
    steps: [
      'Averigua cuánto tarda un pedido en un día cargado.',
      'Pon ese tiempo de preparación, por producto si es distinto.',
      'Añade un día en torno a los festivos.',
    ],
  },
  'automated-handling-time': {
    title: 'Deja que Amazon fije el tiempo de preparación',
    text: 'Con el tiempo de preparación automático, Amazon lo toma de tus propios envíos: se promete lo que de verdad haces.',
    steps: [
      'Mira en tus ajustes de envío si tu cuenta ofrece ese tiempo automático.',
      'Actívalo, pero pon un tiempo propio a lo que se hace por encargo.',
      'Vuelve a mirar los pedidos atrasados pasadas cuatro semanas.',
    ],
  },
  'integrated-carriers': {
    title: 'Transportistas que Amazon puede leer',
    text: 'Un número de seguimiento solo cuenta tras su primer escaneo; para eso hace falta un transportista cuyos escaneos reciba Amazon.',
    steps: [
      'Compra el envío a través de Amazon o usa un transportista integrado.',
      'Elige el nombre exacto del transportista al confirmar el pedido.',
      'Comprueba al día siguiente que cada número tiene su primer escaneo.',
    ],
  },
  'buffer-stock': {
    title: 'Guarda una reserva de existencias',
    text: 'La mayoría de las cancelaciones del vendedor son artículos agotados, sobre todo si las mismas unidades están a la venta en varios sitios.',
    steps: [
      'Haz una lista de lo que tuviste que cancelar en las últimas semanas.',
      'De cada producto, ofrece unas unidades menos de las que tienes.',
      'Guarda más antes de las semanas fuertes.',
    ],
  },
  'sync-stock': {
    title: 'Mantén las existencias al día',
    text: 'Una unidad que ya salió y sigue a la venta acaba en cancelación.',
    steps: [
      'Actualiza las cantidades varias veces al día, o deja que lo haga tu sistema.',
      'Pon la cantidad a cero en cuanto salga la última unidad.',
      'Cuenta cada semana lo que más se vende y corrige las cantidades.',
    ],
  },
  'honest-transit-time': {
    title: 'Promete el tiempo real de tránsito',
    text: 'Compradores y Amazon miden por el día prometido. Si el transportista no cumple el tiempo de tránsito, hasta un envío rápido llega tarde.',
    steps: [
      'Compara por región los tiempos prometidos y los reales de tu plantilla de envío.',
      'Alarga la promesa donde los paquetes lleguen más tarde.',
      'Cambia de transportista donde eso cueste demasiados pedidos.',
    ],
  },
};
