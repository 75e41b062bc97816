import type { Translation } from '../messages';
import type { ownMetricsEn } from './own-metrics-en';

/** What the pages say of metrics that the seller defined, in Spanish. */
export const ownMetricsEs: Translation<typeof ownMetricsEn> = {
  'metrics-title': 'Tus propias métricas',
  'metrics-intro':
    'Una cifra que Benchline no conoce, como una nota de calidad de tu equipo. Sus valores llegan con «Importar CSV» en la página del historial, o de un número que muestras a Benchline en una página de Seller Central. El historial y la ventana la muestran entonces, y puede haber consejos y pasos sobre ella.',
  'metrics-loading': 'Leyendo tus métricas en este equipo …',
  'metrics-unread':
    'No se han podido leer tus métricas. Cierra esta página y vuelve a abrirla. No se ha cambiado nada.',
  'metrics-not-changed':
    'No se han podido cambiar tus métricas: quizá falte espacio o las escribió un Benchline más nuevo.',
  'metrics-none': 'Aún no has definido ninguna.',
  'metrics-removed': 'Quitadas',
  'metric-add': 'Definir una métrica propia',
  'metric-name': 'Nombre',
  'metric-unit': 'Unidad',
  'metric-unit-rate': 'por ciento',
  'metric-unit-duration': 'tiempo',
  'metric-unit-count': 'número',
  'metric-unit-points': 'puntos',
  'metric-better': 'Es mejor',
  'metric-better-higher': 'más',
  'metric-better-lower': 'menos',
  'metric-is-better-higher': 'más es mejor',
  'metric-is-better-lower': 'menos es mejor',
  'metric-target-rate': 'Tu objetivo, en por ciento',
  'metric-target-duration': 'Tu objetivo, en minutos',
  'metric-target-count': 'Tu objetivo',
  'metric-target-points': 'Tu objetivo, en puntos',
  'metric-target-hint': 'El objetivo puede quedar vacío. Un valor igual a él lo cumple.',
  'metric-unit-stays': 'La unidad se queda como está, porque los valores que ya hay están en ella.',
  'metric-goal-higher': 'tu objetivo: al menos {value}',
  'metric-goal-lower': 'tu objetivo: como mucho {value}',
  'metric-saved': '«{name}» se ha guardado.',
  'metric-empty': 'No se ha guardado: una métrica necesita un nombre.',
  'metric-twice': 'No se ha guardado: ya hay una métrica tuya llamada «{name}».',
  'metric-outside':
    'No se ha guardado: ningún valor de esta unidad puede alcanzar el objetivo. El por ciento va de 0 a 100.',
  'metric-full': 'No se ha guardado: se usan a la vez como mucho {most} métricas propias.',
  'metric-removed':
    '«{name}» se ha quitado. Sus valores se quedan en este equipo y en las exportaciones; se muestran de nuevo si la recuperas. Hasta entonces no se lee ningún número que hayas mostrado para ella.',
  'metric-back': 'Recuperar',
  'metric-is-back': '«{name}» ha vuelto, con sus valores.',
  'preview-metrics': 'Métricas propias: {count} nuevas o cambiadas',
};
