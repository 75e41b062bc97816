import type { CONTACT_TIPS } from '../../contacts';
import type { TextsOf } from '../../tip';

/** The tips about fewer contacts, in Spanish. */
export const CONTACTS: TextsOf<typeof CONTACT_TIPS> = {
  'tracking-on-every-parcel': {
    title: 'Seguimiento en cada paquete',
    text: 'Cerca del 40 % de las preguntas de compradores tratan de la entrega. Los paquetes sin seguimiento provocan 35 veces más «¿dónde está?» que los demás.',
    steps: [
      'Averigua qué métodos de envío van sin seguimiento.',
      'Pásalos a un servicio con seguimiento, empezando por el más usado.',
      'Indica número y transportista al confirmar cada pedido.',
    ],
  },
  'tell-of-delay-first': {
    title: 'Avisa tú primero de un retraso',
    text: 'Quien ya conoce la nueva fecha no necesita preguntar.',
    steps: [
      'Comprueba cada día qué pedidos saldrán o llegarán tarde.',
      'Escribe ese mismo día a esos compradores, por los mensajes de Amazon, con la nueva fecha.',
      'Vuelve a escribir solo si esa fecha cambia.',
    ],
  },
  'largest-theme-first': {
    title: 'Primero el tema más frecuente',
    text: 'Pocas causas traen la mayoría de los contactos. Quitar una causa hace más que diez respuestas más rápidas.',
    steps: [
      'Ordena los contactos de cuatro semanas: entrega, producto, devolución, factura.',
      'Lee diez mensajes del tema mayor y anota sus causas.',
      'Quita la causa más frecuente y vuelve a ordenar.',
    ],
  },
  'listing-answers-questions': {
    title: 'Deja que la ficha responda',
    text: 'Lo que los compradores encuentran en la página no necesitan preguntarlo.',
    steps: [
      'Reúne las preguntas que llegaron más de una vez este mes.',
      'Pon las respuestas en la descripción, las fotos, el vídeo o el contenido A+.',
      'Empieza por tamaño, compatibilidad, qué incluye y cómo se usa.',
    ],
  },
  'condition-as-listed': {
    title: 'Envía en el estado anunciado',
    text: 'Un artículo en peor estado de lo anunciado trae contactos, devoluciones y malas valoraciones.',
    steps: [
      'Compara lo usado y reacondicionado con el estado anunciado antes de embalar.',
      'Si difieren, anuncia el estado inferior.',
      'Describe en la oferta las marcas visibles.',
    ],
  },
  'check-most-returned-offer': {
    title: 'Revisa la oferta más devuelta',
    text: 'A menudo una sola oferta causa gran parte de las devoluciones, y sus existencias muestran por qué.',
    steps: [
      'Cuenta por oferta las últimas solicitudes de devolución.',
      'Toma del almacén unas unidades de la primera y compáralas con su página.',
      'Retén lo defectuoso, lo incompleto y la variante equivocada.',
    ],
  },
};
