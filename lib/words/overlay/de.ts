import type { Translation } from '../messages';
import type { en } from './en';
import { ownDe } from './own-de';
import { pointDe } from './point-de';
import { AMAZON_PAGE_WORDS } from './amazon-page-words';
import { JOURNAL_WORDS } from './journal-words';
import { OWN_TARGET_WORDS } from './own-target-words';
import { PANEL_WORDS } from './panel-words';
import { REPORT_WORDS } from './report-words';
import { takeDe } from './take-de';
import { whyDe } from './why-de';

/** What the overlay says, in German. */
export const de: Translation<typeof en> = {
  ...ownDe,
  ...pointDe,
  ...AMAZON_PAGE_WORDS.de,
  ...JOURNAL_WORDS.de,
  ...OWN_TARGET_WORDS.de,
  ...PANEL_WORDS.de,
  ...REPORT_WORDS.de,
  ...takeDe,
  ...whyDe,
  none: 'keiner',

  above: '{gap} darüber',
  below: '{gap} darunter',
  level: 'gleichauf',
  'above.average': '{gap} über dem Durchschnitt',
  'below.average': '{gap} unter dem Durchschnitt',
  'level.average': 'gleichauf mit dem Durchschnitt',
  'top.to': '{gap} bis zu den Besten',
  'top.better': 'besser als die Besten',
  'top.level': 'gleichauf mit den Besten',
  'above.target': '{gap} über dem Ziel {target}',
  'below.target': '{gap} unter dem Ziel {target}',
  'level.target': 'am Ziel {target}',
  'with.target': '{line} · Ziel {target}',
  'with.trend': '{line} · {trend}',
  'with.unverified': '{line} (ungeprüft)',
  'trend.worsening': 'wird schlechter',
  'trend.improving': 'wird besser',

  'until.defects': { one: 'noch {count} Mangel bis {target}', other: 'noch {count} Mängel bis {target}' },
  'until.invoices': {
    one: 'noch {count} Rechnung bis {target}',
    other: 'noch {count} Rechnungen bis {target}',
  },
  'until.late': {
    one: 'noch {count} verspätete Bestellung bis {target}',
    other: 'noch {count} verspätete Bestellungen bis {target}',
  },
  'until.cancelled': { one: 'noch {count} Storno bis {target}', other: 'noch {count} Stornos bis {target}' },
  'until.untracked': {
    one: 'noch {count} ohne Verfolgung bis {target}',
    other: 'noch {count} ohne Verfolgung bis {target}',
  },
  'until.more': { one: 'noch {count} bis {target}', other: 'noch {count} bis {target}' },

  'case.at-most': 'höchstens {time}',
  'case.overdue': 'überfällig',
  'case.maybe-overdue': 'vielleicht überfällig',
  'case.untimed': 'Zeit unbekannt',
  'case.name.sure': 'Noch {time}, um binnen 24 Stunden zu antworten.',
  'case.name.at-most': 'Noch {time}, um binnen 24 Stunden zu antworten: {why}.',
  'case.name.overdue': 'Überfällig: Die 24 Stunden sind um.',
  'case.name.maybe-overdue': 'Die 24 Stunden sind vielleicht um: {why}.',
  'case.name.untimed':
    'Wann diese Nachricht kam, ist nicht bekannt, und ihre 24 Stunden sind vielleicht um: Öffnen Sie die Unterhaltung, um es zu sehen.',
  'case.why.day': 'Amazon zeigt den Tag, nicht die Uhrzeit',
  'case.why.ago': 'Amazon zeigt nur ungefähr, wann sie kam',
  'case.why.more': 'eine frühere Nachricht kann warten, oder das Datum lässt sich mehrfach lesen',
  'case.why.read': 'bekannt ist nur, wann dieser Posteingang ohne sie gelesen wurde',
  'case.doubted': 'Sie ist vielleicht schon beantwortet: „Response needed“ wurde nicht ganz gelesen.',
  'bar.next': 'Nächste: {time}',
  'bar.overdue': { one: '{count} überfällig', other: '{count} überfällig' },
  'bar.maybe-overdue': { one: '{count} vielleicht überfällig', other: '{count} vielleicht überfällig' },
  'bar.untimed': { one: '{count} mit unbekannter Zeit', other: '{count} mit unbekannter Zeit' },
  'bar.under-2h': { one: '{count} unter 2 h', other: '{count} unter 2 h' },
  'inbox.zone-wrong':
    'Die Zeitzone {zone}, die Sie in den Einstellungen gewählt haben, scheint falsch zu sein: Dieser Posteingang sagt etwas anderes. Es zählt die früheste mögliche Frist.',
  'inbox.unread': 'Die Liste der Nachrichten konnte hier nicht gelesen werden.',
  'bar.under-6h': { one: '{count} unter 6 h', other: '{count} unter 6 h' },
  'bar.country': { one: '{country} {count}', other: '{country} {count}' },
  'bar.more': {
    one: '{count} weitere, Zeit unbekannt: Posteingang öffnen',
    other: '{count} weitere, Zeiten unbekannt: Posteingang öffnen',
  },
  'bar.unseen': {
    one: '{count} braucht eine Antwort, Zeit unbekannt: Posteingang öffnen',
    other: '{count} brauchen eine Antwort, Zeiten unbekannt: Posteingang öffnen',
  },
  'bar.jump': 'Zur nächsten Nachricht',

  'state.first': 'heute zum ersten Mal gelesen',
  'state.none': 'Amazon zeigt keinen Wert',
  'state.off': 'Verlauf ist aus',
  'state.readings': { one: '{count} Wert', other: '{count} Werte' },

  'verdict.missed': 'Jenseits des Ziels',
  'verdict.missed-advised': 'Jenseits dessen, was Amazon empfiehlt',
  'verdict.missed-own': 'Jenseits Ihres eigenen Ziels',
  'verdict.missed-unverified': 'Jenseits eines ungeprüften Ziels',
  'verdict.met': 'Im Ziel',
  'verdict.best': 'So gut wie der beste gezeigte Vergleichswert oder besser',
  'verdict.worse': 'Schlechter als der Durchschnitt',
  'verdict.worse-beyond-chance': 'Schlechter als der Durchschnitt, mehr als Zufall',
  'verdict.worse-maybe-chance': 'Schlechter als der Durchschnitt, für mehr zu wenige Bestellungen',
  'verdict.between': 'Zwischen Durchschnitt und den Besten',
  'verdict.behind-top': 'Hinter den Besten',
  'verdict.contradiction': 'Die Vergleichswerte widersprechen sich',
  'verdict.none': 'Kein Vergleichswert bekannt',
  'verdict.na': 'Amazon zeigt keinen Wert',
  'since.worsening': 'Schlechter als {ago}, mehr als Zufall',
  'since.improving': 'Besser als {ago}, mehr als Zufall',
  'change.none': 'keine klare Änderung',
  'change.few': 'zu wenige Bestellungen für ein Urteil ({orders}; etwa {needed} nötig)',
  'change.counts': 'zuletzt {now}, davor {before}',
  'change.windows': { one: '{count} Zeitraum verglichen', other: '{count} Zeiträume verglichen' },

  'row.average': 'zum Durchschnitt',
  'row.top': 'zu den Besten',
  'row.target': 'Ziel',
  'row.room': 'Spielraum',
  'row.change': 'Änderung',
  'row.counts': 'Anzahl',
  'row.period': 'Zeitraum',
  'was.average': 'Durchschnitt {value}',
  'was.top': 'Beste {value}',
  'target.under': 'unter {value}',
  'target.over': 'über {value}',
  'target.at-most': 'höchstens {value}',
  'target.at-least': 'mindestens {value}',
  'target.page': 'wie auf dieser Seite',
  'target.own': 'Ihr eigenes Ziel',
  'target.advised': 'empfohlen',
  'target.unverified': 'ungeprüft',
  'counts.of': '{part} von {whole}',
  'counts.likely': 'plausibel: {low} bis {high}',
  'period.of': '{start} – {end}',

  'mark.average': 'Durchschnitt {value}',
  'mark.top': 'Beste {value}',
  'mark.target': 'Ziel {value}',
  'line.empty': 'Kein Wert in 90 Tagen',
  'line.one': 'Ein Wert: {last}',
  'line.many': {
    one: '{count} von 90 Tagen gelesen: von {first} auf {last}, zwischen {low} und {high}',
    other: '{count} von 90 Tagen gelesen: von {first} auf {last}, zwischen {low} und {high}',
  },
  'line.outside': 'außerhalb der Zeichnung: {marks}',

  'head.date': 'Datum',
  'head.value': 'Wert',
  'head.counts': 'Anzahl',

  'note.first': 'Heute zum ersten Mal gelesen: morgen beginnt hier ein Verlauf.',
  'note.wait': 'Ein Urteil über den Trend braucht etwa {wait}.',
  'note.off': 'Der Verlauf ist in diesem Fenster aus: nur der heutige Abstand.',
  'note.not-kept': 'Dieser Wert konnte nicht behalten werden: Vielleicht ist der Datenträger voll.',
  'note.na': 'Amazon zeigt hierfür noch keinen Wert.',
  'note.na-insights':
    'Amazon zeigt keinen Wert: keine selbst versendeten Bestellungen in vier Wochen, oder weniger als vier Wochen mit Bestellungen.',
  'note.contradiction':
    'Der Durchschnitt auf dieser Seite ist besser als die Besten. Beide widersprechen sich, daher gilt hier keiner als Urteil.',
  'note.few':
    'Zu wenige Bestellungen, um zu sagen, ob das mehr als Zufall ist ({orders}; etwa {needed} nötig).',
  'note.few-at': 'Zu wenige Bestellungen, um zu sagen, ob das mehr als Zufall ist.',
  'note.too-little':
    'Werte, die weniger als {window} auseinanderliegen, umfassen zum Teil dieselben Tage: Ein Trend zeigt sich, sobald es genug andere gibt.',
  'note.lag-insights': 'Amazons Zahl ist ein Mittel über vier Wochen, Änderungen zeigen sich also langsam.',
  'note.lag-shipping': 'Amazons Zahl kann bis zu 72 Stunden nachhinken.',
  'note.lag-on-time': 'Amazons Zahl hinkt sieben Tage nach.',
  'note.lag-defects': 'Amazons Zahl umfasst nur ältere Bestellungen, Änderungen zeigen sich also spät.',
  'note.outside': 'Zu weit weg für die Zeichnung: {marks}.',
  'note.skipped': {
    one: '{count} beschädigte Zeile des Verlaufs wurde ausgelassen.',
    other: '{count} beschädigte Zeilen des Verlaufs wurden ausgelassen.',
  },

  'foot.kept': {
    one: '{count} Wert seit {date} · bleibt auf diesem Rechner',
    other: '{count} Werte seit {date} · bleibt auf diesem Rechner',
  },
  'foot.off': 'Verlauf aus · nichts verlässt diesen Rechner',

  'status.kept': '{read} von {all} Zahlen gelesen und behalten',
  'status.read': '{read} von {all} Zahlen gelesen',
  'status.report': {
    one: 'Verlauf aus diesem Bericht behalten: {span} ({count} Wert)',
    other: 'Verlauf aus diesem Bericht behalten: {span} ({count} Werte)',
  },
  'status.report-read': {
    one: 'Verlauf in diesem Bericht: {span} ({count} Wert)',
    other: 'Verlauf in diesem Bericht: {span} ({count} Werte)',
  },
  'status.nothing': 'Auf dieser Seite noch keine Zahlen gefunden',
  'status.off': 'Der Verlauf ist in diesem Fenster aus: nur die heutigen Abstände',
  'status.not-kept': 'Ein Wert konnte nicht behalten werden: Vielleicht ist der Datenträger voll',
  'status.assumed':
    'Kein Kontoname auf dieser Seite gefunden: unter dem Standardkonto dieser Website behalten',
  'status.miss': '{label} nicht gelesen: {reason}',
  'status.absent': 'Auf dieser Seite nicht gefunden: {names}',
  'status.absent-some': 'Auf dieser Seite nicht gefunden: {names}. Amazon zeigt sie nicht jedem Konto.',
  'status.unwanted': 'Nicht gezeichnet, wie in den Einstellungen gewählt: {names}',
  'status.skipped': {
    one: '{count} beschädigte Zeile des Verlaufs wurde ausgelassen',
    other: '{count} beschädigte Zeilen des Verlaufs wurden ausgelassen',
  },
  'taught.read': '{name}: gelesen, wie Sie es gezeigt haben',
  'taught.missing': '{name}: nicht dort gefunden, wo Sie es gezeigt haben',
  'taught.missing-since': '{name}: seit dem {date} nicht dort gefunden, wo Sie es gezeigt haben',
  'taught.several': '{name}: an mehr als einer Stelle gefunden, darum nicht gelesen',
  'taught.contradicts': '{name}: Benchline liest hier {page}, Ihre Regel sagt {taught}. Was stimmt?',
  'taught.right-page': '{page} stimmt',
  'taught.right-rule': '{taught} stimmt',
  'miss.no-value': 'noch kein Wert',
  'miss.ambiguous': 'die Seite lässt sich auf zwei Arten lesen',
  'miss.no-scope': 'unklar, wer diese Bestellungen versendet',
  'miss.no-window': 'unklar, über wie viele Tage',
  'miss.out-of-range': 'diese Zahl kann nicht zu dieser Kennzahl gehören',
  'miss.counts-disagree': 'die Anzahl der Bestellungen passt nicht zum Anteil',
  'miss.contradiction': 'die Seite zeigt zwei verschiedene Werte',

  'aside.line':
    'Benchline versucht auf dieser Fassung der Seite nicht mehr, {name} zu lesen: Bei den letzten {count} Besuchen ging es nicht. Zeigen Sie, wo {name} steht, oder versuchen Sie es noch einmal.',
  'aside.again': '{name} noch einmal versuchen',

  'show.button': 'Benchline zeigen, wo es steht',
  'show.other': 'Benchline eine weitere Zahl zeigen',

  'offer.text':
    'Das sieht nach den Customer Service Insights aus, in einer Sprache, die Benchline noch nicht kennt. Stimmt das so?',
  'offer.row': '„{label}“ ist {metric}: Ihr Wert {value}, Durchschnitt {average}',
  'offer.yes': 'Ja, so lesen',
  'offer.no': 'Nein',

  'reply.templates': 'Vorlagen',
  'reply.search': 'Vorlage nach Namen suchen',
  'reply.fitting': 'Für diese Nachricht',
  'reply.others': 'Andere',
  'reply.none': 'Keine Vorlage mit diesem Namen.',
  'reply.edit': 'Vorlagen bearbeiten',
  'reply.tooLong': 'Das passt nicht: Das Feld fasst {count} Zeichen.',
  'reply.gaps': 'Lücken: {count}',
  'reply.nextGap': 'Nächste Lücke',
  'reply.check': 'Prüfung Ihrer Antwort',
  'reply.forbidden': 'Nicht erlaubt: {count}',
  'reply.missing': 'Fehlt: {count}',
  'reply.clean': 'Nichts Verbotenes gefunden',
  'reply.forbiddenHead': 'Was Amazon nicht erlaubt',
  'reply.missingHead': 'Was eine gute Antwort außerdem hat',
  'reply.gapsHead': 'Noch nicht fertig',
  'reply.note': 'Geprüft werden Wörter, nicht ihr Sinn. Nichts wird verhindert oder geändert.',

  'label.open': 'Was Benchline auf dieser Seite gelesen hat',
  'label.page': 'Auf dieser Seite an',
  'label.everywhere': 'Überall an',
  'label.back':
    'Ist er aus, steht auf keiner Seite mehr etwas: Der Benchline-Knopf in der Symbolleiste des Browsers schaltet wieder ein.',
  'label.history': 'Verlauf',
  'label.tip': 'Was helfen kann',
};
