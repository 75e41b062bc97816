import type { Tip } from './tip';

const FEEDBACK = [
  'feedback-rating',
  'positive-feedback-rate',
  'neutral-feedback-rate',
  'negative-feedback-share',
  'negative-feedback-rate',
];
const NCX = ['ncx-rate', 'ncx-listings-very-poor', 'ncx-listings-poor'];

/** What buyers say after the sale: feedback, and negative customer experiences. */
export const VOICE_TIPS: readonly Tip[] = [
  {
    id: 'read-reason-codes',
    metrics: [...NCX, ...FEEDBACK],
    title: { en: 'Read the reasons by offer', de: 'Die Gründe je Angebot lesen' },
    text: {
      en: 'Take the offer with the most complaints and count its reasons: wrong item, damaged, not as described, late. The largest one shows what to fix.',
      de: 'Das Angebot mit den meisten Beschwerden nehmen und die Gründe zählen: falscher Artikel, beschädigt, nicht wie beschrieben, verspätet. Der häufigste zeigt, was zu beheben ist.',
    },
    source: 'Amazon seller help, Voice of the Customer (RTPNYUAU5EQ9RGU)',
    certainty: 'A',
    when: 'worse',
  },
  {
    id: 'fix-listing-or-product',
    metrics: [...NCX, 'negative-feedback-share', 'feedback-rating', 'positive-feedback-rate'],
    title: { en: 'Fix the page or the product', de: 'Seite oder Produkt berichtigen' },
    text: {
      en: 'If buyers expected something else, correct title, pictures and measures. If the product failed, hold the stock back and talk to the supplier.',
      de: 'Haben Käufer etwas anderes erwartet, Titel, Bilder und Maße berichtigen. Hat das Produkt versagt, den Bestand zurückhalten und mit dem Lieferanten sprechen.',
    },
    source: 'Amazon seller help, Voice of the Customer (RTPNYUAU5EQ9RGU)',
    certainty: 'A',
    when: 'above-target',
  },
  {
    id: 'reply-publicly-politely',
    metrics: FEEDBACK,
    title: { en: 'Reply in public, politely', de: 'Öffentlich und höflich antworten' },
    text: {
      en: 'Post a short public reply to negative feedback: what happened, what you did about it. Later buyers read both.',
      de: 'Auf negatives Feedback kurz öffentlich antworten: was geschah und was dagegen getan wurde. Spätere Käufer lesen beides.',
    },
    source: 'Amazon seller help, Feedback Manager',
    certainty: 'A',
    when: 'any',
  },
];
