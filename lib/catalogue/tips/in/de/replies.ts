import type { REPLY_TIPS } from '../../replies';
import type { TextsOf } from '../../tip';

/** The tips about faster replies, in German. */
export const REPLIES: TextsOf<typeof REPLY_TIPS> = {
  'weekend-rota': {
    title: 'Wochenenden und Feiertage abdecken',
    text: 'Die 24 Stunden laufen an jedem Tag des Jahres: Eine Nachricht vom Freitagabend ist am Montagmorgen überfällig.',
    steps: [
      'Einen Dienstplan mit einem Namen für jedes Wochenende und jeden Feiertag schreiben.',
      'Einmal morgens und einmal abends in das Postfach sehen.',
      'Beantworten, was geht, und für alles andere ein Datum nennen.',
    ],
  },
  'holding-reply-with-date': {
    title: 'Ein Datum nennen statt schweigen',
    text: 'Was nicht binnen 24 Stunden zu lösen ist, wird trotzdem in dieser Zeit beantwortet: Amazon bittet um eine Antwort mit dem Datum der Lösung.',
    steps: [
      'Schreiben, was geprüft wird und bis zu welchem Tag der Käufer Bescheid bekommt.',
      'Diesen Tag in den Kalender eintragen.',
      'An diesem Tag schreiben, und sei es nur der nächste Schritt.',
    ],
  },
  'fulfilment-messages-first': {
    title: 'Stornierungen und Rücksendungen zuerst',
    text: 'Manche Nachrichten können noch ändern, was mit einer Bestellung geschieht. Sie kosten am meisten, wenn sie warten.',
    steps: [
      'Das Postfach so abarbeiten: Stornierungen, Rücksendungen, Lieferungen, dann Fragen.',
      'Jeweils mit der ältesten Nachricht beginnen.',
      'Vor Abgang der Pakete noch einmal nach neuen Stornierungen sehen.',
    ],
  },
  'right-person-notified': {
    title: 'Die zuständige Person benachrichtigen',
    text: 'Eine Nachricht in einem Sammelpostfach ohne Zuständigen wartet, bis zufällig jemand hineinsieht.',
    steps: [
      'In den Benachrichtigungseinstellungen die Käufernachrichten suchen.',
      'Die diensthabende Person statt eines Sammelpostfachs eintragen.',
      'Für freie Tage eine zweite Person ergänzen.',
    ],
  },
  'active-address': {
    title: 'Die Adresse des Kontos aktiv halten',
    text: 'Amazon schickt Mitteilungen an die E-Mail-Adresse des Kontos. Liest sie niemand, laufen die 24 Stunden unbemerkt.',
    steps: [
      'Prüfen, welche E-Mail-Adresse das Konto hat und wer sie liest.',
      'Die Adresse von Personen ersetzen, die nicht mehr da sind.',
      'Dafür sorgen, dass Post von Amazon nicht im Spam-Ordner landet.',
    ],
  },
  'no-response-needed': {
    title: 'Abschließen, was keine Antwort braucht',
    text: 'Die Uhr hält mit einer Antwort an oder mit „No response needed“ (keine Antwort nötig). Bei einem bloßen Dankeschön läuft sie, bis eines von beiden geschieht.',
    steps: [
      'Im Postfach Nachrichten suchen, in denen Käufer nur danken.',
      'Sie als „No response needed“ markieren, statt zurückzuschreiben.',
      'Vorher bis zum Ende lesen: Manche enthalten noch eine Frage.',
    ],
  },
  'templates-edited-by-hand': {
    title: 'Vorlagen nutzen und jede anpassen',
    text: 'Häufige Fragen müssen nicht jedes Mal neu beantwortet werden. Automatische Antworten zählen nicht; eine angepasste, selbst gesendete Vorlage zählt.',
    steps: [
      'Die fünf häufigsten Fragen notieren.',
      'Zu jeder eine Vorlage mit dem schreiben, was immer gleich ist.',
      'Sie vor dem Senden an Käufer und Bestellung anpassen.',
    ],
  },
};
