import type { CONTACT_TIPS } from '../../contacts';
import type { TextsOf } from '../../tip';

/** The tips about fewer contacts, in Spanish. */
export const CONTACTS: TextsOf<typeof CONTACT_TIPS> = {
  'tracking-on-every-parcel': {
    title: 'Seguimiento en cada paquete',
    text: 'Cerca del 40 % de las preguntas de compradores tratan de la entrega. Los paquetes sin seguimiento provocan 35 veces más «¿dónde está?» que los demás.',
    steps: [],
  },
  'tell-of-delay-first': {
    title: 'Avisa tú primero de un retraso',
    text: 'Cuando un pedido se vaya a retrasar, escribe al comprador el mismo día con la nueva fecha, antes de que tenga que preguntar.',
    steps: [],
  },
  'largest-theme-first': {
    title: 'Primero el tema más frecuente',
    text: 'Ordena por tema los contactos de las últimas cuatro semanas: entrega, producto, devolución, factura. Trabaja en la causa del mayor.',
    steps: [],
  },
  'listing-answers-questions': {
    title: 'Deja que la ficha responda',
    text: 'Pon lo que más preguntan en la descripción, las fotos, el vídeo o el contenido A+: tamaño, compatibilidad, qué incluye, cómo se usa.',
    steps: [],
  },
  'condition-as-listed': {
    title: 'Envía en el estado anunciado',
    text: 'Compara los artículos usados y reacondicionados con el estado anunciado antes de embalarlos. Indica los tiempos de preparación y envío tal como son.',
    steps: [],
  },
  'check-most-returned-offer': {
    title: 'Revisa la oferta más devuelta',
    text: 'Toma del almacén unas unidades de la oferta con más devoluciones y compáralas con su página: fallos, piezas que faltan, variante equivocada.',
    steps: [],
  },
};
