import { forms } from '../forms';
import type { Translation } from '../messages';
import type { messagesEn } from './messages-en';

/** What the history page says about buyers' messages, in Spanish. */
export const messagesEs: Translation<typeof messagesEn> = {
  'messages-title': 'Mensajes',
  'messages-intro':
    'Medido por Benchline a partir de lo que mostraba tu bandeja de entrada, noches y fines de semana incluidos. Cuando una hora no se conoce con exactitud, se dan los dos extremos posibles.',
  'messages-none':
    'Aún no hay nada. Abre la bandeja de entrada en Seller Central: desde entonces Benchline cuenta lo que llega y cuándo se responde, sin nombres ni palabras de compradores.',
  'messages-loading': 'Leyendo los mensajes…',
  'messages-failed': 'Los mensajes no se han podido leer. No se ha cambiado nada.',
  'answers-title': 'Tiempo hasta la primera respuesta',
  'answers-recent': 'Respondidos en las últimas cuatro semanas',
  'answers-count': 'Respuestas',
  'answers-median': 'Mediana',
  'answers-mean': 'Media',
  'answers-late': 'Después de 24 h',
  'answers-certain': 'Seguras',
  'answers-certain-means': 'Conocidas con 15 minutos de margen, o al menos a qué lado de las 24 horas están',
  'answers-few': forms(
    '{count} respuesta en las últimas cuatro semanas. La mediana y la media necesitan {least}.',
    '{count} respuestas en las últimas cuatro semanas. La mediana y la media necesitan {least}.',
    '{count} de respuestas en las últimas cuatro semanas. La mediana y la media necesitan {least}.',
  ),
  'answers-chart': forms(
    'Mediana de {count} semana. Semana del {day}: {value}. En total, entre {low} y {high}.',
    'Medianas de {count} semanas. La última, semana del {day}: {value}. En total, entre {low} y {high}.',
    'Medianas de {count} de semanas. La última, semana del {day}: {value}. En total, entre {low} y {high}.',
  ),
  'answers-band': 'Línea: como mucho. Banda: lo posible.',
  'answers-limit': 'límite 24 h',
  'answers-by-week': 'Por semana de la respuesta',
  'week-of': 'Semana del',
  'themes-title': 'De qué tratan',
  'themes-caption': 'Mensajes por tema',
  'themes-month': '30 días',
  'themes-share': 'Proporción',
  'themes-weeks': '12 semanas',
  'themes-few': forms(
    '{count} mensaje en los últimos 30 días. Las proporciones necesitan {least}.',
    '{count} mensajes en los últimos 30 días. Las proporciones necesitan {least}.',
    '{count} de mensajes en los últimos 30 días. Las proporciones necesitan {least}.',
  ),
  'themes-bars': 'Por semana, la más antigua primero: {list}',
  theme: 'Tema',
  'theme-product': 'Producto',
  'theme-delivery': 'Entrega',
  'theme-return-or-refund': 'Devolución o reembolso',
  'theme-cancellation': 'Cancelación',
  'theme-account-or-order': 'Cuenta o pedido',
  'theme-general': 'Otros',
  'heat-title': 'Cuándo llegan y cuándo respondes',
  'heat-arrivals': 'Mensajes recibidos',
  'heat-answers': 'Respuestas',
  'heat-of': forms(
    '{count} en las últimas 12 semanas, por día y hora de tu reloj.',
    '{count} en las últimas 12 semanas, por día y hora de tu reloj.',
  ),
  'heat-vague': forms(
    '{count} más no se muestra: su hora no se conoce con dos horas de margen.',
    '{count} más no se muestran: su hora no se conoce con dos horas de margen.',
  ),
  'heat-few': forms(
    '{count} con hora conocida en las últimas 12 semanas. El mapa necesita {least}.',
    '{count} con hora conocida en las últimas 12 semanas. El mapa necesita {least}.',
  ),
  hour: 'Hora',
  'late-night':
    'Las respuestas tardías son sobre todo a mensajes llegados el {day} entre medianoche y las 6:00: {count} de {whole}.',
  'late-morning':
    'Las respuestas tardías son sobre todo a mensajes llegados el {day} por la mañana: {count} de {whole}.',
  'late-afternoon':
    'Las respuestas tardías son sobre todo a mensajes llegados el {day} por la tarde: {count} de {whole}.',
  'late-evening':
    'Las respuestas tardías son sobre todo a mensajes llegados el {day} por la noche: {count} de {whole}.',
  'weekend-cover':
    'Los mensajes llegados entre el viernes a las 18:00 y el final del domingo suponen {share} de las respuestas tardías ({part} de {whole}), y se responden tarde más a menudo que los demás.',
  'report-own': 'semanal, medido por Benchline',
  'report-own-label':
    'La mediana de cada semana terminada, cuando se conoce con un margen del 10 % o de 15 minutos. Recuento: respuestas seguras, de todas.',
  'tip-source': 'Fuente: {source}',
};
