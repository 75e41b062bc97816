import type { Translation } from '../messages';
import type { ownTargetsEn } from './own-targets-en';

/** What the pages say of targets that the seller set, in Spanish. */
export const ownTargetsEs: Translation<typeof ownTargetsEn> = {
  'targets-title': 'Tus propios objetivos',
  'targets-intro':
    'Un objetivo más estricto que el de Amazon, o donde Amazon no indica ninguno. Se muestra como tuyo junto a la cifra, en el gráfico y en el historial, con la distancia del valor. El rojo y «fuera del objetivo» siguen siendo sobre lo que indica Amazon: no cumplir solo el tuyo es ámbar como mucho. Por defecto no hay ninguno.',
  'targets-loading': 'Leyendo tus objetivos en este equipo …',
  'targets-unread':
    'No se han podido leer tus objetivos. Cierra esta página y vuelve a abrirla. No se ha cambiado nada.',
  'targets-not-changed':
    'No se han podido cambiar tus objetivos: quizá falte espacio o los escribió un Benchline más nuevo.',
  'targets-none': 'Aún no has fijado ninguno.',
  'target-add': 'Fijar un objetivo propio',
  'target-metric': 'Métrica',
  'target-account': 'Cuenta',
  'target-all': 'Todas las cuentas',
  'target-hint':
    'Un valor igual al objetivo lo cumple. El de una cuenta va antes que el de todas las cuentas; uno que ya exista se sustituye. Vale para cada periodo y cada tipo de pedido de la métrica.',
  'target-stars': 'Tu objetivo, en estrellas',
  'target-saved': 'El objetivo para «{name}» se ha guardado.',
  'target-outside':
    'No se ha guardado: ningún valor de «{name}» puede alcanzar este objetivo. Los valores van de {low} a {high}.',
  'target-full': 'No se ha guardado: se usan a la vez como mucho {most} objetivos.',
  'target-removed': 'El objetivo para «{name}» se ha quitado.',
  'target-unknown': 'Una cuenta que ya no está aquí',
  'preview-targets': 'Objetivos propios: {count} nuevos o cambiados',
};
