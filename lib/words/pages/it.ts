import { forms } from '../forms';
import type { Translation } from '../messages';
import type { en } from './en';
import { journalIt } from './journal-it';
import { overviewIt } from './overview-it';
import { ownMetricsIt } from './own-metrics-it';
import { ownTargetsIt } from './own-targets-it';
import { messagesIt } from './messages-it';
import { figuresIt } from './figures-it';
import { csvIt } from './csv-it';
import { moveIt } from './move-it';
import { refusalIt } from './refusal-it';
import { evidenceIt } from './evidence-it';
import { reviewIt } from './review-it';
import { keepingIt } from './keeping-it';
import { settingsIt } from './settings-it';
import { templatesIt } from './templates-it';
import { plotIt } from './plot-it';

/** What the popup and the history page say, in Italian. Amazon's Italian names of its two pages are not known: they stay English. */
export const it: Translation<typeof en> = {
  ...journalIt,
  ...overviewIt,
  ...ownMetricsIt,
  ...ownTargetsIt,
  ...messagesIt,
  ...templatesIt,
  ...plotIt,
  ...figuresIt,
  ...csvIt,
  ...moveIt,
  ...refusalIt,
  ...evidenceIt,
  ...reviewIt,
  ...keepingIt,
  ...settingsIt,
  loading: 'Lettura della cronologia su questo computer…',
  today: 'oggi',
  yesterday: 'ieri',
  'days-old': forms('{count} giorno fa', '{count} giorni fa', '{count} di giorni fa'),
  'default-account': 'Account predefinito di {host}',
  'page-stale': '{page}: {age}, apri',
  'page-unread': '{page}: non ancora aperta',
  'page-fresh': '{page} · {age}',
  'line-none': 'Nessun valore in questo periodo.',
  'line-one': '{value} il giorno {day}, l’unico valore di questo periodo.',
  'line-many': 'Da {before} ({since}) a {value} ({day}); minimo {low}, massimo {high}.',
  switch: 'Attivo su Seller Central',
  'off-note': 'Benchline è disattivato. Nessuna pagina è letta e nulla è disegnato; la cronologia resta.',
  history: 'Cronologia',
  options: 'Opzioni',
  'options-title': 'Opzioni di Benchline',
  'no-accounts': 'Qui non c’è ancora nulla: un account si conserva con la sua prima lettura.',
  'whole-store': '{store}, tutti i marketplace',
  'accounts-text':
    'L’intestazione di Seller Central dice di quale account è una pagina. Puoi dare a un account un nome tuo, e unire due account che sono lo stesso.',
  'seen-as': 'In Seller Central: {account}, visto l’ultima volta su {host}',
  'merged-accounts': 'Account uniti: {accounts}',
  'own-name': 'Il tuo nome per questo account',
  'save-name': 'Salva il nome',
  'merge-into': 'Unisci a',
  'choose-account': 'Scegli un account',
  'merge-ask': 'Unisci…',
  'merge-sure':
    'Tutte le letture di {from} passano a {into}, e così tutto ciò che le sue pagine mostreranno d’ora in poi. Non si può annullare: se hai dubbi, esporta prima la cronologia.',
  'merge-now': 'Unisci ora',
  'merge-not': 'Non unire',
  'account-named': 'Salvato. L’account è mostrato come {account}.',
  'account-merged': '{from} ora fa parte di {into}.',
  'account-unchanged': 'Non è stato cambiato nulla: non è stato possibile scrivere la cronologia.',
  accounts: 'Account',
  'empty-title': 'Ancora nessuna lettura',
  'empty-text':
    'Apri prima Account Health in Seller Central, poi Feedback Manager. Benchline legge le pagine che apri e ne conserva i numeri su questo computer.',
  'first-step': 'Apri Account Health',
  'second-step': 'Apri Feedback Manager',
  'links-go-to': 'I link portano a {host}. In un altro marketplace, apri lì le stesse pagine.',
  'history-off-title': 'La cronologia è disattivata',
  'history-off':
    'Qui questo browser non offre un posto dove conservare numeri, come in una finestra privata o con un profilo danneggiato. Su Seller Central gli scarti di oggi restano disegnati.',
  'failed-title': 'Non è stato possibile leggere la cronologia',
  failed: 'Chiudi questa pagina e riaprila. Se non basta, riavvia il browser. Non è stato cambiato nulla.',
  'history-title': 'Cronologia di Benchline',
  'choose-metric': 'Scegli una metrica',
  'no-such-metric': 'Di questa metrica non c’è ancora alcuna lettura.',
  ranges: 'Periodo mostrato',
  'range-90': '90 giorni',
  'range-365': '1 anno',
  'range-all': 'Tutto',
  date: 'Letto il',
  value: 'Valore',
  counts: 'Conteggi',
  period: 'Periodo',
  'report-P1M': 'mensile, dal rapporto di Amazon',
  'report-P1W': 'settimanale, dal rapporto di Amazon',
  'report-P1D': 'giornaliero, dal rapporto di Amazon',
  'report-P4W': 'quattro settimane fino a ogni settimana, dal pannello di Amazon',
  average: 'Media',
  top: 'Migliori',
  target: 'Obiettivo',
  'as-named': 'Nella pagina: «{label}»',
  export: 'Esporta JSON',
  import: 'Importa JSON',
  transfer: 'Esporta e importa',
  stays:
    'Tutto resta su questo computer. Un’esportazione non contiene nomi, messaggi o numeri d’ordine degli acquirenti.',
  exported: forms(
    'Esportato: {count} lettura in {file}',
    'Esportato: {count} letture in {file}',
    'Esportato: {count} di letture in {file}',
  ),
  'export-failed': 'Non è stato possibile esportare: la cronologia non si può leggere.',
  importing: 'Lettura di {file}…',
  imported: forms(
    'Importato: {count} lettura aggiunta, {known} già presenti.',
    'Importato: {count} letture aggiunte, {known} già presenti.',
    'Importato: {count} di letture aggiunte, {known} già presenti.',
  ),
  extended: forms('{count} è stata completata.', '{count} sono state completate.'),
  'imported-cases': forms(
    '{count} messaggio di acquirente aggiunto, {updated} aggiornati.',
    '{count} messaggi di acquirenti aggiunti, {updated} aggiornati.',
    '{count} di messaggi di acquirenti aggiunti, {updated} aggiornati.',
  ),
  'imported-actions': 'Che cosa è stato fatto: {count} nuove, {updated} modificate.',
  refused: 'Non importato, non è stato cambiato nulla. {field}: {reason}.',
  'import-failed': 'Non importato, non è stato cambiato nulla: il file non si può leggere o manca lo spazio.',
  'rules-title': 'Che cosa hai mostrato',
  'rules-loading': 'Lettura delle regole su questo computer…',
  'rules-failed':
    'Non è stato possibile leggere le regole. Chiudi questa pagina e riaprila. Non è stato cambiato nulla.',
  'rules-not-changed': 'Non è stato possibile modificare le regole: forse manca lo spazio.',
  'rules-none':
    'Ancora nulla. Dove Benchline non trova un numero in una pagina, il suo stato lì ti permette di mostrare dov’è.',
  'rules-intro':
    'Numeri che hai mostrato a Benchline in una pagina. Una regola vale nella sua lingua, su tutti i siti che mostrano gli stessi account.',
  'rules-export': 'Esporta le regole',
  'rules-import': 'Importa regole',
  'rules-exported': forms(
    'Esportato: {count} regola in {file}',
    'Esportato: {count} regole in {file}',
    'Esportato: {count} di regole in {file}',
  ),
  'rules-imported': forms(
    '{count} regola aggiunta, {known} già presenti e lasciate come sono.',
    '{count} regole aggiunte, {known} già presenti e lasciate come sono.',
    '{count} di regole aggiunte, {known} già presenti e lasciate come sono.',
  ),
  'rules-left': forms(
    '{count} è stata tralasciata: non c’è spazio per altre, o la sua pagina non è nota.',
    '{count} sono state tralasciate: non c’è spazio per altre, o le loro pagine non sono note.',
  ),
  'rule-matched': 'Trovata l’ultima volta: {day}',
  'rule-missed': 'Non più trovata dal: {day}',
  'rule-unseen': 'Non vista da quando l’hai mostrata: {day}',
  'rule-metric-gone': 'Una tua metrica che non è in uso',
  'rule-resting':
    'In pausa: la metrica è stata rimossa o non è su questo computer. La lettura riprende quando la ripristini.',
  'rule-replaces': 'Vale al posto di ciò che Benchline legge lì da sé.',
  'rule-test': 'Apri la sua pagina',
  'rule-test-hint': 'Per provare la regola: ciò che vi trova è detto qui e nello stato sulla pagina.',
  'rule-rename': 'Rinomina',
  'rule-name': 'Nome della regola',
  save: 'Salva',
  cancel: 'Annulla',
  remove: 'Elimina',
  'rule-removed': '«{name}» è stata eliminata.',
  undo: 'Ripristina',

  'language-title': 'Lingua',
  'language-intro':
    'In che lingua parla Benchline, accanto ai numeri di Amazon e nelle proprie pagine. Vale subito.',
  'language-auto': 'Quella della pagina o del browser',
  'language-not-saved': 'Non è stato possibile salvare la lingua: forse manca lo spazio.',
};
