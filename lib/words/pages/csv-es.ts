import type { Translation } from '../messages';
import type { csvEn } from './csv-en';

/** What the history page says about CSV files that it saves, in Spanish. */
export const csvEs: Translation<typeof csvEn> = {
  'csv-export': 'CSV para una hoja de cálculo',
  'csv-table': 'Tabla',
  'csv-readings': 'Lecturas',
  'csv-answers': 'Tiempos de respuesta',
  'csv-actions': 'Lo que se hizo',
  'csv-numbers': 'Números y columnas',
  'csv-point-comma': '1.5 , (EE. UU., R. Unido, México)',
  'csv-comma-semicolon': '1,5 ; (España, Francia, Alemania)',
  'csv-point-semicolon': '1.5 ; (Suiza)',
  'csv-save': 'Guardar CSV',
  'csv-hint':
    'Elige como se ven los números en tu hoja. Las horas están en UTC; las tasas son partes de 1: 0,012 es 1,2 %.',
  'csv-exported': {
    one: 'Guardado: {count} fila en {file}',
    many: 'Guardado: {count} filas en {file}',
    other: 'Guardado: {count} filas en {file}',
  },
};
