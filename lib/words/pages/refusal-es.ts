import type { Translation } from '../messages';
import type { refusalEn } from './refusal-en';

/** What is wrong with a file that is refused, after the field’s name, in Spanish. */
export const refusalEs: Translation<typeof refusalEn> = {
  'refusal-account': 'no es una cuenta del archivo ni del historial',
  'refusal-at-least': 'debe ser {least} como mínimo',
  'refusal-at-most': 'debe ser {most} como máximo',
  'refusal-before': 'no debe ser anterior a {other}',
  'refusal-between': 'debe estar entre {low} y {high}',
  'refusal-elsewhere-evidence':
    'es el de un historial completo: guarda las pruebas en su página, o importa antes este archivo',
  'refusal-elsewhere-rules':
    'es el de una exportación completa: impórtala en la página del historial, con sus reglas',
  'refusal-elsewhere-templates':
    'es el de una exportación completa: impórtala en la página del historial, con sus plantillas',
  'refusal-empty': 'no debe estar vacío',
  'refusal-encoding': 'no está en UTF-8: otro programa lo ha guardado en otra codificación',
  'refusal-file': 'archivo',
  'refusal-form': 'no está escrito en la forma que corresponde',
  'refusal-format': 'debe ser «{format}»; este es otro archivo',
  'refusal-invalid': 'no es válido',
  'refusal-like': 'debe escribirse así: {example}',
  'refusal-list': 'debe ser una lista',
  'refusal-long': 'debe tener {most} caracteres como máximo',
  'refusal-many': 'debe tener {most} entradas como máximo',
  'refusal-missing': 'falta',
  'refusal-name': 'tiene un rótulo que no es el nombre de su lugar',
  'refusal-newer': 'es {version}, y este Benchline conoce {known}: actualiza antes Benchline',
  'refusal-number': 'debe ser un número',
  'refusal-object': 'debe ser un objeto con campos propios',
  'refusal-one-of': 'debe ser uno de: {names}',
  'refusal-period': 'debe estar en una fila de un informe',
  'refusal-strange-keys': 'tiene campos que no corresponden ahí: {names}',
  'refusal-text': 'debe ser texto',
  'refusal-too-large': 'debe ocupar menos de {most} MB',
  'refusal-torn': 'no es JSON completo: puede haberse cortado al guardarlo o enviarlo',
  'refusal-twice': 'está dos veces',
  'refusal-unknown': 'no es conocido por Benchline',
  'refusal-whole-number': 'debe ser un número entero',
  'refusal-yes-no': 'debe ser true o false',
};
