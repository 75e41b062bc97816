import type { Translation } from '../messages';
import type { refusalEn } from './refusal-en';

/** What is wrong with a file that is refused, after the field’s name, in Italian. */
export const refusalIt: Translation<typeof refusalEn> = {
  'refusal-account': 'non è un account del file né della cronologia',
  'refusal-at-least': 'deve essere almeno {least}',
  'refusal-at-most': 'deve essere al massimo {most}',
  'refusal-before': 'non deve essere prima di {other}',
  'refusal-between': 'deve essere tra {low} e {high}',
  'refusal-elsewhere-evidence':
    'è quello di una cronologia intera: salva le prove nella loro pagina, oppure importa prima questo file',
  'refusal-elsewhere-rules':
    'è quello di un’esportazione intera: importala nella pagina della cronologia, con le sue regole',
  'refusal-elsewhere-templates':
    'è quello di un’esportazione intera: importala nella pagina della cronologia, con i suoi modelli',
  'refusal-empty': 'non deve essere vuoto',
  'refusal-encoding': 'non è in UTF-8: un altro programma lo ha salvato in un’altra codifica',
  'refusal-file': 'file',
  'refusal-form': 'non è scritto nella forma prevista',
  'refusal-format': 'deve essere «{format}»; questo è un altro file',
  'refusal-invalid': 'non è valido',
  'refusal-like': 'deve essere scritto così: {example}',
  'refusal-list': 'deve essere un elenco',
  'refusal-long': 'deve avere al massimo {most} caratteri',
  'refusal-many': 'deve avere al massimo {most} voci',
  'refusal-missing': 'manca',
  'refusal-name': 'ha un’etichetta che non è il nome del suo posto',
  'refusal-newer': 'è {version}, e questo Benchline conosce {known}: aggiorna prima Benchline',
  'refusal-number': 'deve essere un numero',
  'refusal-object': 'deve essere un oggetto con campi propri',
  'refusal-one-of': 'deve essere uno di: {names}',
  'refusal-period': 'deve esserci in una riga di un report',
  'refusal-strange-keys': 'ha campi che non c’entrano: {names}',
  'refusal-text': 'deve essere testo',
  'refusal-too-large': 'deve essere più piccolo di {most} MB',
  'refusal-torn': 'non è JSON completo: forse è stato troncato durante il salvataggio o l’invio',
  'refusal-twice': 'c’è due volte',
  'refusal-unknown': 'non è noto a Benchline',
  'refusal-whole-number': 'deve essere un numero intero',
  'refusal-yes-no': 'deve essere true o false',
};
