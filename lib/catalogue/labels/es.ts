import type { LabelFile } from './label-file';

/**
 * Spain and Mexico together. From docs/field-notes.md, "Labels by language"; where a number stands beside a
 * wording, it is the page of Amazon's public seller help (gp/help/external/…?language=es_ES) that uses it.
 */
export const ES: LabelFile = {
  language: 'es',
  metrics: {
    'order-defect-rate': ['Ratio de pedidos defectuosos', 'Porcentaje de pedidos defectuosos'],
    'negative-feedback-rate': ['Ratio de valoraciones negativas'],
    // Menu entries in 1781: Spain, Mexico.
    'a-to-z-claim-rate': [
      'Reclamaciones bajo la Garantía de la A a la Z',
      'Reclamos bajo la Garantía de la A a la Z',
    ],
    'chargeback-rate': ['Reversiones de cargo'],
    // CRVNRBZBVGBK543.
    'late-shipment-rate': ['Ratio de envíos atrasados'],
    'valid-tracking-rate': ['Ratio de envíos con seguimiento'],
  },
  terms: {
    // General vocabulary for the head of a column of current values.
    'your-value': ['Valor', 'Valor actual'],
    // 201812230.
    'seller-fulfilled': ['Gestionado por el vendedor'],
    // 200143560 (es_MX); Amazon's own Spanish name of the service.
    'amazon-fulfilled': ['Logística de Amazon'],
    // General vocabulary, for a match with a whole cell only.
    'not-available': ['N/D', 'No disponible', 'No aplicable'],
  },
  regions: {},
  // General vocabulary before "30 days".
  phrases: { 'time-window': ['Últimos {window}', 'Los últimos {window}', 'Período: {window}'] },
  // General vocabulary; what it is said of is told by the options and the figures.
  reports: {
    'date-range': ['Intervalo de fechas', 'Fecha', 'Fechas', 'Periodo', 'Período', 'Semana', 'Mes', 'Día'],
    'total-orders': ['Total de pedidos', 'Pedidos totales'],
    // The beginning of "Gestionado por el vendedor" (201812230).
    'fulfilled-by': ['Gestionado por'],
    all: ['Todos', 'Todas', 'Todo'],
    monthly: ['Mensual', 'Por mes', 'Mes'],
    weekly: ['Semanal', 'Por semana', 'Semana'],
    daily: ['Diario', 'Diaria', 'Por día', 'Día'],
    rate: ['Porcentaje', 'Ratio', 'Tasa'],
    count: ['Número', 'Cantidad', 'Recuento'],
  },
};
