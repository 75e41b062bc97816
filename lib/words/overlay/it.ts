import { forms } from '../forms';
import type { Translation } from '../messages';
import type { en } from './en';
import { ownIt } from './own-it';
import { pointIt } from './point-it';
import { AMAZON_PAGE_WORDS } from './amazon-page-words';
import { JOURNAL_WORDS } from './journal-words';
import { OWN_TARGET_WORDS } from './own-target-words';
import { PANEL_WORDS } from './panel-words';
import { REPORT_WORDS } from './report-words';
import { takeIt } from './take-it';
import { whyIt } from './why-it';

/** What the overlay says, in Italian. Amazon's Italian for "Response needed" and for the insights is not known: they stay English. */
export const it: Translation<typeof en> = {
  ...ownIt,
  ...pointIt,
  ...AMAZON_PAGE_WORDS.it,
  ...JOURNAL_WORDS.it,
  ...OWN_TARGET_WORDS.it,
  ...PANEL_WORDS.it,
  ...REPORT_WORDS.it,
  ...takeIt,
  ...whyIt,
  none: 'nessuno',

  above: '{gap} sopra',
  below: '{gap} sotto',
  level: 'alla pari',
  'above.average': '{gap} sopra la media',
  'below.average': '{gap} sotto la media',
  'level.average': 'pari alla media',
  'top.to': 'a {gap} dai migliori',
  'top.better': 'meglio dei migliori',
  'top.level': 'alla pari con i migliori',
  'above.target': '{gap} sopra l’obiettivo {target}',
  'below.target': '{gap} sotto l’obiettivo {target}',
  'level.target': 'all’obiettivo {target}',
  'with.target': '{line} · obiettivo {target}',
  'with.trend': '{line} · {trend}',
  'with.unverified': '{line} (non verificato)',
  'trend.worsening': 'peggiora',
  'trend.improving': 'migliora',

  'until.defects': forms(
    '{count} difetto prima di {target}',
    '{count} difetti prima di {target}',
    '{count} di difetti prima di {target}',
  ),
  'until.invoices': forms(
    '{count} fattura prima di {target}',
    '{count} fatture prima di {target}',
    '{count} di fatture prima di {target}',
  ),
  'until.late': forms(
    '{count} ritardo prima di {target}',
    '{count} ritardi prima di {target}',
    '{count} di ritardi prima di {target}',
  ),
  'until.cancelled': forms(
    '{count} annullamento prima di {target}',
    '{count} annullamenti prima di {target}',
    '{count} di annullamenti prima di {target}',
  ),
  'until.untracked': forms(
    '{count} senza tracking prima di {target}',
    '{count} senza tracking prima di {target}',
  ),
  'until.more': forms('ancora {count} prima di {target}', 'ancora {count} prima di {target}'),

  'case.at-most': 'al massimo {time}',
  'case.overdue': 'in ritardo',
  'case.maybe-overdue': 'forse in ritardo',
  'case.untimed': 'ora sconosciuta',
  'case.name.sure': 'Restano {time} per rispondere entro 24 ore.',
  'case.name.at-most': 'Restano {time} per rispondere entro 24 ore: {why}.',
  'case.name.overdue': 'In ritardo: le 24 ore sono passate.',
  'case.name.maybe-overdue': 'Le 24 ore sono forse passate: {why}.',
  'case.name.untimed':
    'Non si sa quando è arrivato questo messaggio, e le sue 24 ore sono forse passate: apri la conversazione per vederlo.',
  'case.why.day': 'Amazon mostra il giorno, non l’ora',
  'case.why.ago': 'Amazon mostra solo all’incirca quando è arrivato',
  'case.why.more': 'può esserci un messaggio precedente in attesa, o la data si può leggere in più modi',
  'case.why.read': 'si sa solo quando questa posta è stata letta senza di esso',
  'case.doubted': 'Forse ha già avuto risposta: «Response needed» non è stato letto per intero.',
  'bar.next': 'Prossimo: {time}',
  'bar.overdue': forms('{count} in ritardo', '{count} in ritardo'),
  'bar.maybe-overdue': forms('{count} forse in ritardo', '{count} forse in ritardo'),
  'bar.untimed': forms('{count} con ora sconosciuta', '{count} con ora sconosciuta'),
  'bar.under-2h': forms('{count} sotto le 2 h', '{count} sotto le 2 h'),
  'inbox.zone-wrong':
    'Il fuso orario {zone}, che hai scelto nelle opzioni, sembra sbagliato: questa posta in arrivo dice altro. Conta la scadenza possibile più vicina.',
  'inbox.unread': 'Qui non è stato possibile leggere l’elenco dei messaggi.',
  'bar.under-6h': forms('{count} sotto le 6 h', '{count} sotto le 6 h'),
  'bar.country': forms('{country} {count}', '{country} {count}'),
  'bar.more': forms(
    '{count} altro, ora sconosciuta: apri la posta',
    'altri {count}, ore sconosciute: apri la posta',
  ),
  'bar.unseen': forms(
    '{count} attende risposta, ora sconosciuta: apri la posta',
    '{count} attendono risposta, ore sconosciute: apri la posta',
  ),
  'bar.jump': 'Vai al messaggio successivo',

  'state.first': 'prima lettura oggi',
  'state.none': 'Amazon non mostra alcun valore',
  'state.off': 'cronologia disattivata',
  'state.readings': forms('{count} lettura', '{count} letture', '{count} di letture'),

  'verdict.missed': 'Fuori dall’obiettivo',
  'verdict.missed-advised': 'Oltre quanto consiglia Amazon',
  'verdict.missed-own': 'Oltre il tuo obiettivo',
  'verdict.missed-unverified': 'Fuori da un obiettivo non verificato',
  'verdict.met': 'Entro l’obiettivo',
  'verdict.best': 'Pari o meglio del miglior riferimento mostrato',
  'verdict.worse': 'Peggio della media',
  'verdict.worse-beyond-chance': 'Peggio della media, oltre il caso',
  'verdict.worse-maybe-chance': 'Peggio della media, troppo pochi ordini per dire di più',
  'verdict.between': 'Tra la media e i migliori',
  'verdict.behind-top': 'Dietro i migliori',
  'verdict.contradiction': 'I riferimenti si contraddicono',
  'verdict.none': 'Nulla con cui confrontare',
  'verdict.na': 'Amazon non mostra alcun valore',
  'since.worsening': 'Peggio di {ago}, oltre il caso',
  'since.improving': 'Meglio di {ago}, oltre il caso',
  'change.none': 'nessun cambiamento chiaro',
  'change.few': 'troppo pochi ordini per dirlo ({orders}; ne servirebbero circa {needed})',
  'change.counts': '{now} di recente, {before} prima',
  'change.windows': {
    one: '{count} periodo confrontato',
    many: '{count} periodi confrontati',
    other: '{count} periodi confrontati',
  },

  'row.average': 'rispetto alla media',
  'row.top': 'rispetto ai migliori',
  'row.target': 'obiettivo',
  'row.room': 'margine',
  'row.change': 'andamento',
  'row.counts': 'conteggi',
  'row.period': 'periodo',
  'was.average': 'media {value}',
  'was.top': 'migliori {value}',
  'target.under': 'meno di {value}',
  'target.over': 'più di {value}',
  'target.at-most': 'al massimo {value}',
  'target.at-least': 'almeno {value}',
  'target.page': 'come indica questa pagina',
  'target.own': 'il tuo obiettivo',
  'target.advised': 'consigliato',
  'target.unverified': 'non verificato',
  'counts.of': '{part} di {whole}',
  'counts.likely': 'plausibile: da {low} a {high}',
  'period.of': '{start} – {end}',

  'mark.average': 'media {value}',
  'mark.top': 'migliori {value}',
  'mark.target': 'obiettivo {value}',
  'line.empty': 'Nessuna lettura in 90 giorni',
  'line.one': 'Una lettura: {last}',
  'line.many': forms(
    '{count} giorno letto su 90: da {first} a {last}, tra {low} e {high}',
    '{count} giorni letti su 90: da {first} a {last}, tra {low} e {high}',
    '{count} di giorni letti su 90: da {first} a {last}, tra {low} e {high}',
  ),
  'line.outside': 'fuori dal disegno: {marks}',

  'head.date': 'Data',
  'head.value': 'Valore',
  'head.counts': 'Conteggi',

  'note.first': 'Prima lettura oggi: l’andamento comincia domani.',
  'note.wait': 'Per giudicare l’andamento servono circa {wait}.',
  'note.off': 'In questa finestra la cronologia è disattivata: si vede solo lo scarto di oggi.',
  'note.not-kept': 'Non è stato possibile conservare questa lettura: forse il disco è pieno.',
  'note.na': 'Qui Amazon non mostra ancora alcun valore.',
  'note.na-insights':
    'Amazon non mostra alcun valore: nessun ordine gestito dal venditore in quattro settimane, o meno di quattro settimane di ordini.',
  'note.contradiction':
    'In questa pagina la media è migliore del valore dei migliori venditori. I due si contraddicono, quindi qui nessuno dei due vale come giudizio.',
  'note.few': 'Troppo pochi ordini per dire se va oltre il caso ({orders}; ne servirebbero circa {needed}).',
  'note.few-at': 'Troppo pochi ordini per dire se va oltre il caso.',
  'note.too-little':
    'Letture a meno di {window} di distanza coprono in parte gli stessi giorni: l’andamento compare quando ce ne sono abbastanza di distinte.',
  'note.lag-insights':
    'Il numero di Amazon è una media su quattro settimane: un cambiamento si vede lentamente.',
  'note.lag-shipping': 'Il numero di Amazon può avere fino a 72 ore di ritardo.',
  'note.lag-on-time': 'Il numero di Amazon ha sette giorni di ritardo.',
  'note.lag-defects': 'Il numero di Amazon riguarda ordini abbastanza vecchi: un cambiamento si vede tardi.',
  'note.outside': 'Troppo lontano per il disegno: {marks}.',
  'note.skipped': forms(
    '{count} riga danneggiata della cronologia è stata tralasciata.',
    '{count} righe danneggiate della cronologia sono state tralasciate.',
    '{count} di righe danneggiate della cronologia sono state tralasciate.',
  ),

  'foot.kept': forms(
    '{count} lettura dal giorno {date} · resta su questo computer',
    '{count} letture dal giorno {date} · resta su questo computer',
    '{count} di letture dal giorno {date} · resta su questo computer',
  ),
  'foot.off': 'Cronologia disattivata · nulla lascia questo computer',

  'status.kept': '{read} numeri su {all} letti e conservati',
  'status.read': '{read} numeri su {all} letti',
  'status.report': forms(
    'Cronologia conservata da questo rapporto: {span} ({count} valore)',
    'Cronologia conservata da questo rapporto: {span} ({count} valori)',
    'Cronologia conservata da questo rapporto: {span} ({count} di valori)',
  ),
  'status.report-read': forms(
    'Cronologia in questo rapporto: {span} ({count} valore)',
    'Cronologia in questo rapporto: {span} ({count} valori)',
    'Cronologia in questo rapporto: {span} ({count} di valori)',
  ),
  'status.nothing': 'Ancora nessun numero trovato in questa pagina',
  'status.off': 'In questa finestra la cronologia è disattivata: si vedono solo gli scarti di oggi',
  'status.not-kept': 'Non è stato possibile conservare una lettura: forse il disco è pieno',
  'status.assumed':
    'In questa pagina non c’è il nome dell’account: conservato nell’account predefinito di questo sito',
  'status.miss': '{label} non letto: {reason}',
  'status.absent': 'Non trovato in questa pagina: {names}',
  'status.absent-some': 'Non trovato in questa pagina: {names}. Amazon non li mostra a tutti gli account.',
  'status.unwanted': 'Non mostrate, come scelto nelle opzioni: {names}',
  'status.skipped': forms(
    '{count} riga danneggiata della cronologia è stata tralasciata',
    '{count} righe danneggiate della cronologia sono state tralasciate',
    '{count} di righe danneggiate della cronologia sono state tralasciate',
  ),
  'taught.read': '{name}: letto come hai mostrato',
  'taught.missing': '{name}: non trovato dove l’hai mostrato',
  'taught.missing-since': '{name}: non trovato dove l’hai mostrato, dal giorno {date}',
  'taught.several': '{name}: trovato in più punti, quindi non letto',
  'taught.contradicts': '{name}: Benchline legge qui {page}, la tua regola dice {taught}. Quale è giusto?',
  'taught.right-page': '{page} è giusto',
  'taught.right-rule': '{taught} è giusto',
  'miss.no-value': 'ancora nessun valore',
  'miss.ambiguous': 'la pagina si può leggere in due modi',
  'miss.no-scope': 'non è chiaro chi gestisce questi ordini',
  'miss.no-window': 'non è chiaro su quanti giorni',
  'miss.out-of-range': 'il numero non può essere di questa metrica',
  'miss.counts-disagree': 'i conteggi degli ordini non corrispondono alla percentuale',
  'miss.contradiction': 'la pagina mostra due valori diversi',

  'aside.line':
    'Benchline non prova più a leggere {name} su questa versione della pagina: nelle ultime {count} visite non è riuscito. Mostragli dove si trova {name}, o riprova.',
  'aside.again': 'Riprova {name}',

  'show.button': 'Mostra a Benchline dove si trova',
  'show.other': 'Mostra un altro numero a Benchline',

  'offer.text':
    'Sembrano i Customer Service Insights in una lingua che Benchline non conosce ancora. È giusto così?',
  'offer.row': '«{label}» è {metric}: il tuo {value}, media {average}',
  'offer.yes': 'Sì, leggili così',
  'offer.no': 'No',

  'reply.templates': 'Modelli',
  'reply.search': 'Cerca un modello per nome',
  'reply.fitting': 'Per questo messaggio',
  'reply.others': 'Altri',
  'reply.none': 'Nessun modello con questo nome.',
  'reply.edit': 'Modifica i modelli',
  'reply.tooLong': 'Non ci sta: il campo accetta {count} caratteri.',
  'reply.gaps': 'Spazi da compilare: {count}',
  'reply.nextGap': 'Spazio successivo',
  'reply.check': 'Controllo della tua risposta',
  'reply.forbidden': 'Non consentito: {count}',
  'reply.missing': 'Manca: {count}',
  'reply.clean': 'Nulla di vietato trovato',
  'reply.forbiddenHead': 'Che cosa Amazon non consente',
  'reply.missingHead': 'Che cosa ha inoltre una buona risposta',
  'reply.gapsHead': 'Non finito',
  'reply.note': 'Si controllano le parole, non il loro senso. Non blocca e non cambia nulla.',

  'label.open': 'Che cosa ha letto Benchline in questa pagina',
  'label.page': 'Attivo in questa pagina',
  'label.everywhere': 'Attivo ovunque',
  'label.back':
    'Se disattivato, non si disegna nulla in nessuna pagina: il pulsante di Benchline nella barra del browser lo riattiva.',
  'label.history': 'Cronologia',
  'label.tip': 'Che cosa può aiutare',
};
