import type { Translation } from '../messages';
import type { refusalEn } from './refusal-en';

/** What is wrong with a file that is refused, after the field’s name, in German. */
export const refusalDe: Translation<typeof refusalEn> = {
  'refusal-account': 'ist kein Konto der Datei oder des Verlaufs',
  'refusal-at-least': 'muss mindestens {least} sein',
  'refusal-at-most': 'darf höchstens {most} sein',
  'refusal-before': 'darf nicht vor {other} liegen',
  'refusal-between': 'muss zwischen {low} und {high} liegen',
  'refusal-elsewhere-evidence':
    'gehört zu einem ganzen Verlauf: Speichern Sie den Nachweis auf der Seite „Nachweis“, oder importieren Sie diese Datei zuerst',
  'refusal-elsewhere-rules':
    'gehört zu einem ganzen Export: Importieren Sie ihn auf der Verlaufsseite, mitsamt seinen Regeln',
  'refusal-elsewhere-templates':
    'gehört zu einem ganzen Export: Importieren Sie ihn auf der Verlaufsseite, mitsamt seinen Vorlagen',
  'refusal-empty': 'darf nicht leer sein',
  'refusal-encoding':
    'ist nicht in UTF-8: Ein anderes Programm hat sie in einer anderen Kodierung gespeichert',
  'refusal-file': 'Datei',
  'refusal-form': 'ist nicht so geschrieben, wie es dort hingehört',
  'refusal-format': 'muss „{format}“ sein; dies ist eine andere Datei',
  'refusal-invalid': 'ist nicht gültig',
  'refusal-like': 'muss so geschrieben sein: {example}',
  'refusal-list': 'muss eine Liste sein',
  'refusal-long': 'darf höchstens {most} Zeichen lang sein',
  'refusal-many': 'darf höchstens {most} Einträge haben',
  'refusal-missing': 'fehlt',
  'refusal-name': 'hat eine Beschriftung, die nicht der Name ihrer Stelle ist',
  'refusal-newer': 'ist {version}, und dieses Benchline kennt {known}: Aktualisieren Sie zuerst Benchline',
  'refusal-number': 'muss eine Zahl sein',
  'refusal-object': 'muss ein Objekt mit eigenen Feldern sein',
  'refusal-one-of': 'muss eines davon sein: {names}',
  'refusal-period': 'muss in einer Zeile eines Berichts stehen',
  'refusal-strange-keys': 'hat Felder, die nicht dort hingehören: {names}',
  'refusal-text': 'muss Text sein',
  'refusal-too-large': 'muss kleiner als {most} MB sein',
  'refusal-torn':
    'ist kein vollständiges JSON: Vielleicht wurde sie beim Speichern oder Senden abgeschnitten',
  'refusal-twice': 'kommt zweimal vor',
  'refusal-unknown': 'ist Benchline nicht bekannt',
  'refusal-whole-number': 'muss eine ganze Zahl sein',
  'refusal-yes-no': 'muss true oder false sein',
};
