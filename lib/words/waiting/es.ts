import { forms } from '../forms';
import type { Translation } from '../messages';
import type { en } from './en';

/** What badge, notices, popup and options say about waiting messages, in Spanish. */
export const es: Translation<typeof en> = {
  off: 'Benchline está desactivado: no se vigilan los mensajes de compradores',
  unknown: 'Benchline no puede leer su historial: no se sabe cuántos mensajes esperan',
  none: 'Benchline: no consta ningún mensaje de comprador en espera',
  'none-near': forms(
    '{count} mensaje espera, aún con más de {hours} h',
    '{count} mensajes esperan, ninguno con menos de {hours} h',
    '{count} de mensajes esperan, ninguno con menos de {hours} h',
  ),
  near: forms(
    '{count} mensaje con menos de {hours} h',
    '{count} mensajes con menos de {hours} h',
    '{count} de mensajes con menos de {hours} h',
  ),
  overdue: '{number} fuera de plazo',
  'may-be-overdue': '{number} quizá fuera de plazo',
  where: '{facts}: {where}',
  extra: forms(
    '{count} más, hora desconocida: abre la bandeja de entrada',
    '{count} más, horas desconocidas: abre la bandeja de entrada',
  ),
  'extra-alone': forms(
    '{count} mensaje espera, hora desconocida: abre la bandeja de entrada',
    '{count} mensajes esperan, horas desconocidas: abre la bandeja de entrada',
    '{count} de mensajes esperan, horas desconocidas: abre la bandeja de entrada',
  ),
  'as-of': 'a {moment}',
  old: 'Puede estar anticuado, última lectura: {moment}. Abre la bandeja de entrada',
  'never-read': 'Benchline: la bandeja de entrada aún no se ha leído en este equipo',

  left: 'quedan {time}',
  'at-most-left': 'quedan como mucho {time}',
  'is-overdue': 'fuera de plazo desde hace {time}',
  'is-overdue-now': 'fuera de plazo',
  'perhaps-overdue': 'quizá fuera de plazo',
  'time-unknown': 'hora desconocida',
  'perhaps-answered': 'Quizá ya se ha respondido: la última lista leída terminaba antes.',

  'theme-product': 'Producto',
  'theme-delivery': 'Entrega',
  'theme-return-or-refund': 'Devolución o reembolso',
  'theme-cancellation': 'Cancelación',
  'theme-account-or-order': 'Cuenta o pedido',
  'theme-general': 'General',
  'no-country': 'País desconocido',

  'open-history': 'Abrir el historial',
  'queue-title': 'Mensajes de compradores',
  'queue-none': 'No consta ninguno en espera.',
  'queue-unread':
    'Abre una vez la bandeja de entrada en Seller Central: desde entonces Benchline vigila sus 24 horas.',
  'queue-failed': 'No se sabe cuántos mensajes esperan: el historial no se ha podido leer.',
  'queue-off': 'Los mensajes no se vigilan mientras Benchline está desactivado.',
  'queue-more': forms('{count} más espera', '{count} más esperan'),
  'open-inbox': 'Abrir la bandeja de entrada',
  'open-inbox-of': 'Abrir la bandeja de entrada de {store}',
  'unsure-hint':
    '«Como mucho», «quizá»: no se sabe exactamente cuándo llegó el mensaje, así que cuenta el fin más temprano posible de sus 24 horas.',
  'notices-withdrawn':
    'Los avisos están activados, pero el navegador ya no los permite. Vuelve a activarlos en las opciones.',

  'notice-title': forms(
    '{count} mensaje de comprador por responder',
    '{count} mensajes de compradores por responder',
    '{count} de mensajes de compradores por responder',
  ),
  'notice-title-overdue': forms(
    '{count} mensaje de comprador por responder, {overdue} fuera de plazo',
    '{count} mensajes de compradores por responder, {overdue} fuera de plazo',
    '{count} de mensajes de compradores por responder, {overdue} fuera de plazo',
  ),
  'last-call-title': forms(
    'Antes del descanso: {count} mensaje de comprador',
    'Antes del descanso: {count} mensajes de compradores',
    'Antes del descanso: {count} de mensajes de compradores',
  ),
  'last-call-ends': '{case}: sus 24 horas terminan durante el descanso',
  'last-call-mark': '{case}: menos de {hours} h durante el descanso',
  'notice-more': forms('y {count} más', 'y {count} más'),
  'notice-line': '{case}: {left}',
  'snooze-30': 'Otra vez en 30 minutos',
  'snooze-60': 'Otra vez en 1 hora',

  'options-title': 'Mensajes de compradores',
  'options-intro':
    'Una respuesta llega a tiempo dentro de las 24 horas, fines de semana y festivos incluidos. El número en el botón de Benchline es el de los mensajes en espera a los que les quedan pocas.',
  threshold: 'Contar un mensaje cuando quedan menos de estas horas',
  'threshold-hint': '1 a 23. Los que están fuera de plazo cuentan siempre.',
  'notices-switch': 'Mostrar avisos',
  'notices-intro':
    'El navegador pide permiso cuando los activas. Un aviso dice tema, país y tiempo: ningún comprador, ningún texto.',
  'notices-gone': 'El navegador ya no permite avisos. Vuelve a activarlos para que te pregunte.',
  'notices-refused': 'El navegador no ha permitido los avisos.',
  'notices-impossible': 'Este navegador no puede mostrar avisos.',
  marks: 'Avisar cuando quedan menos de',
  mark: '{hours} h',
  quiet: 'Descanso: sin avisos en este tiempo',
  'quiet-from': 'De',
  'quiet-to': 'A',
  'quiet-hint':
    'Según el reloj de este equipo. Una hora antes, un último aviso dice lo que vence o pasa alguno de los tiempos de arriba mientras tanto.',
  'quiet-empty': 'El inicio y el fin son iguales: no queda ningún intervalo.',
  'zones-title': 'Zona horaria de los mensajes',
  'zones-intro':
    'La bandeja de entrada de Amazon muestra las horas en una sola zona horaria. En estos mercados no se sabe en cuál, así que cuenta cada zona probable y se muestra el plazo que acaba antes. Si la conoces, elige la que muestra tu bandeja. Los plazos que ya se conocen quedan como están. Si una página contradice tu elección, vuelve a contar el plazo que acaba antes, y la página lo dice.',
  'zones-none': 'Mensajes que no muestran país',
  'zones-default': 'No se sabe: cuenta el que acaba antes',
  'zones-other': 'Otra…',
  'zones-search': 'Buscar una zona horaria',
  'zones-unknown': 'No hay ninguna zona horaria con ese nombre.',
  'zones-wrong': 'Una página ha contradicho {zone}. Hasta que elijas otra, cuenta el plazo que acaba antes.',
  'not-saved': 'Las opciones no se han podido guardar: quizá no hay espacio.',
};
