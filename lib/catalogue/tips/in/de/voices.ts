import type { VOICE_TIPS } from '../../voices';
import type { TextsOf } from '../../tip';

/** The tips about what buyers say after the sale, in German. */
export const VOICES: TextsOf<typeof VOICE_TIPS> = {
  'read-reason-codes': {
    title: 'Die Gründe je Angebot lesen',
    text: 'Beschwerden tragen einen Grund: falscher Artikel, beschädigt, nicht wie beschrieben, verspätet. Der häufigste beim schlechtesten Angebot zeigt, was zu beheben ist.',
    steps: [
      'In „Voice of the Customer“ das Angebot mit der höchsten NCX-Rate öffnen.',
      'Die Gründe seiner Beschwerden zählen und schlechtes Feedback zum selben Produkt hinzunehmen.',
      'Nach dem häufigsten Grund entscheiden, ob Seite, Verpackung oder Produkt zu ändern ist.',
    ],
  },
  'fix-listing-or-product': {
    title: 'Seite oder Produkt berichtigen',
    text: 'Eine Beschwerde, die wiederkehrt, hat eine von zwei Ursachen: Die Seite verspricht etwas anderes, oder das Produkt versagt. Erst wenn sich eines davon ändert, ändert sich die Kennzahl.',
    steps: [
      'Haben Käufer etwas anderes erwartet: Titel, Bilder und Maße berichtigen.',
      'Hat das Produkt versagt: den Bestand zurückhalten und mit dem Lieferanten sprechen.',
      'Die Beschwerden vier Wochen später noch einmal lesen.',
    ],
  },
  'reply-publicly-politely': {
    title: 'Öffentlich und höflich antworten',
    text: 'Spätere Käufer lesen negatives Feedback und Ihre Antwort nebeneinander. Eine ruhige Antwort zeigt, wie Sie mit Problemen umgehen.',
    steps: [
      'Das neueste negative Feedback im Feedback-Manager öffnen.',
      'In zwei, drei Sätzen öffentlich antworten: was geschah und was Sie dagegen getan haben.',
      'Vorwürfe und alles Persönliche weglassen.',
    ],
  },
};
