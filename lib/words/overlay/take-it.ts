import { forms } from '../forms';
import type { Translation } from '../messages';
import type { takeEn } from './take-en';

/** Gap, what it would take and by when, in Italian. */
export const takeIt: Translation<typeof takeEn> = {
  'verdict.near': 'Entro l’obiettivo, ma vicino al limite',

  'row.back': 'per tornare a {bound}',
  'clean.defects': forms(
    '{count} ordine in più, senza difetti',
    '{count} ordini in più, senza difetti',
    '{count} di ordini in più, senza difetti',
  ),
  'clean.invoices': forms(
    '{count} fattura in più, in tempo',
    '{count} fatture in più, in tempo',
    '{count} di fatture in più, in tempo',
  ),
  'clean.late': forms(
    '{count} ordine in più, in tempo',
    '{count} ordini in più, in tempo',
    '{count} di ordini in più, in tempo',
  ),
  'clean.cancelled': forms(
    '{count} ordine in più, non annullato',
    '{count} ordini in più, non annullati',
    '{count} di ordini in più, non annullati',
  ),
  'clean.untracked': forms(
    '{count} pacco in più, con tracking',
    '{count} pacchi in più, con tracking',
    '{count} di pacchi in più, con tracking',
  ),
  'clean.more': forms('{count} in più, senza problemi', '{count} in più, senza problemi'),
  'clean.share': '{share} in più di ora, tutto senza problemi',
  'clean.share-between': 'da {low} a {high} in più di ora, tutto senza problemi',
  'clean.never': 'non basta aggiungerne senza problemi',
  'clean.while': 'finché quelli contati ora restano',
  'clean.no-counts': 'Qui Amazon non mostra conteggi',

  'row.by': 'senza nuovi casi',
  'by.date': 'al più tardi il giorno {date}',
  'by.window': 'per allora non conta più nulla di ciò che conta ora, a parità di ordini',
  'by.report': 'dal rapporto di Amazon, a parità di ordini',

  'row.pace': 'per arrivare a {goal}',
  'row.pace-average': 'per arrivare alla media, {goal}',
  'row.pace-top': 'per arrivare ai migliori, {goal}',
  'pace.within': 'rispondere in media entro {time}',
  'pace.over': 'per {window}, a parità di messaggi',

  'note.rounded':
    'La pagina arrotonda questo numero: quello vero può stare da un lato o dall’altro di {target}.',
  'note.average-better': 'Sei dov’eri il giorno {date}; intanto la media è migliorata, da {before} a {now}.',
  'note.average-worse': 'Sei dov’eri il giorno {date}; intanto la media è peggiorata, da {before} a {now}.',

  'try.title': 'E se',
  'try.orders': 'ordini in più',
  'try.bad': 'di cui con problemi',
  'try.hours': 'ore per rispondere',
  'try.fresh': 'delle risposte, %',
  'try.kept': 'obiettivo rispettato',
  'try.missed': 'obiettivo mancato',
  'try.impossible': 'non è possibile',
  'row.forecast': 'a questo ritmo',
  'forecast.lost': 'supera {target} verso il giorno {date}',
  'forecast.kept': 'rientra in {target} verso il giorno {date}',
  'forecast.between': 'tra {low} e {high}',
  'forecast.from': 'non prima di {low}, forse mai',
};
