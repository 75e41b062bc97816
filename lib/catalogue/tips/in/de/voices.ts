import type { VOICE_TIPS } from '../../voices';
import type { TextsOf } from '../../tip';

/** The tips about what buyers say after the sale, in German. */
export const VOICES: TextsOf<typeof VOICE_TIPS> = {
  'read-reason-codes': {
    title: 'Die Gründe je Angebot lesen',
    text: 'Das Angebot mit den meisten Beschwerden nehmen und die Gründe zählen: falscher Artikel, beschädigt, nicht wie beschrieben, verspätet. Der häufigste zeigt, was zu beheben ist.',
    steps: [],
  },
  'fix-listing-or-product': {
    title: 'Seite oder Produkt berichtigen',
    text: 'Haben Käufer etwas anderes erwartet, Titel, Bilder und Maße berichtigen. Hat das Produkt versagt, den Bestand zurückhalten und mit dem Lieferanten sprechen.',
    steps: [],
  },
  'reply-publicly-politely': {
    title: 'Öffentlich und höflich antworten',
    text: 'Auf negatives Feedback kurz öffentlich antworten: was geschah und was dagegen getan wurde. Spätere Käufer lesen beides.',
    steps: [],
  },
};
