import type { Translation } from '../messages';
import type { ownEn } from './own-en';

/** What Benchline measured itself from the seller's messages, in German. */
export const ownDe: Translation<typeof ownEn> = {
  'row.own': 'hier gemessen',
  'own.of': {
    one: '{count} Antwort, {sure} sicher, alle Marktplätze',
    other: '{count} Antworten, {sure} sicher, alle Marktplätze',
  },
  'own.between': '{low} bis {high}',
  'own.share': '{share} ({part} von {whole})',
  'own.share-between': '{low} bis {high} ({least} bis {most} von {whole})',
  'leads.product': '{share} der Anfragen der letzten 30 Tage betreffen das Produkt ({part} von {whole}).',
  'leads.delivery': '{share} der Anfragen der letzten 30 Tage betreffen die Lieferung ({part} von {whole}).',
  'leads.return-or-refund':
    '{share} der Anfragen der letzten 30 Tage betreffen eine Rücksendung oder Erstattung ({part} von {whole}).',
  'leads.cancellation':
    '{share} der Anfragen der letzten 30 Tage betreffen eine Stornierung ({part} von {whole}).',
  'leads.account-or-order':
    '{share} der Anfragen der letzten 30 Tage betreffen Konto oder Bestellung ({part} von {whole}).',
};
