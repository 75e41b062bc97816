import type { Translation } from '../messages';
import type { en } from './en';

/** Why a part of a reply is marked, and what it lacks, in German. */
export const de: Translation<typeof en> = {
  'certainty.amazon': 'Regel von Amazon',
  'certainty.likely': 'höchstwahrscheinlich Regel von Amazon',

  'reason.link': 'Amazon erlaubt keine Links aus Amazon heraus, außer sie sind für die Bestellung nötig',
  'reason.link-of-carrier':
    'Der Link eines Paketdienstes führt aus Amazon heraus: nur erlaubt, wo er für die Bestellung nötig ist. Die Sendungsnummer sagt dasselbe',
  'reason.link-for-order':
    'Ein Link aus Amazon heraus ist nur erlaubt, wo er für die Bestellung nötig ist, wie vielleicht hier',
  'reason.email': 'Amazon erlaubt keine E-Mail-Adressen',
  'reason.phone':
    'Amazon erlaubt keine Telefonnummern, außer die von Paketdienst, Hersteller oder für die Garantie',
  'reason.phone-of-others':
    'Eine Telefonnummer: nur erlaubt, wenn es die von Paketdienst, Hersteller oder für die Garantie ist. Sagen Sie, wessen es ist',
  'reason.review-incentive': 'Amazon erlaubt keine Gegenleistung für Bewertungen',
  'reason.review-change': 'Amazon erlaubt keine Bitte, eine Bewertung zu ändern oder zu entfernen',
  'reason.review-positive-only': 'Amazon erlaubt keine Bitte um ausschließlich positive Bewertungen',
  'reason.contact-before-feedback': 'Amazon erlaubt kein „Melden Sie sich bei uns, bevor Sie bewerten“',
  'reason.review-again': 'Amazon erlaubt eine Bitte um Bewertung je Bestellung, keine zweite',
  'reason.off-amazon': 'Amazon erlaubt nicht, Käufer von Amazon wegzuführen',
  'reason.marketing': 'Amazon erlaubt keine Werbung, Gutscheine oder anderen Produkte',
  'reason.thanks-only':
    'Amazon erlaubt keine Nachrichten, die nur danken. Wo nichts mehr zu beantworten ist, hält „No response needed“ (keine Antwort nötig) die Uhr an',
  'reason.ask-cancel': 'Amazon erlaubt nicht, den Käufer um die Stornierung zu bitten',
  'reason.emoji': 'Amazon erlaubt keine Emojis',
  'reason.confirmation-only': 'Amazon erlaubt keine Nachrichten, die nur Bestellung oder Versand bestätigen',

  'missing.acknowledge': 'Eine Anrede, oder ein Wort, dass Sie verstanden haben',
  'missing.answer': 'Eine Antwort auf die Frage',
  'missing.next-step': 'Was als Nächstes geschieht, oder was der Käufer tun kann',
  'missing.date': 'Ein Datum für das, was sich verspätet oder zugesagt ist',
};
