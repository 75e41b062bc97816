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
    'Elige cómo se ven los números en tu hoja. Las horas están en UTC; las tasas son partes de 1: 0,012 es 1,2 %.',
  'csv-exported': {
    one: 'Guardado: {count} fila en {file}',
    many: 'Guardado: {count} filas en {file}',
    other: 'Guardado: {count} filas en {file}',
  },
  'csv-exact':
    '«Importar CSV» vuelve a leer el archivo, también después de que lo guarde una hoja de cálculo. Para eso está la última columna.',
  'csv-left-changed': 'Omitida, línea {line}: «{cell}» en {head} no es lo que se guardó.',
  'csv-left-unclear': 'Omitida, línea {line}: «{cell}» en {head} ya no dice todo lo que se guardó.',
  'csv-left-text': 'Omitida, línea {line}: hay palabras de esta fila que no son las que se guardaron.',
  'csv-left-damaged': 'Omitida, línea {line}: su última columna, {head}, no está entera.',
  'csv-left-all': 'No se importó ni cambió nada: ya no se puede leer con certeza ninguna fila de {file}.',
};
