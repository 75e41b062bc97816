import { forms } from '../forms';
import type { Translation } from '../messages';
import type { ownEn } from './own-en';

/** What Benchline measured itself from the seller's messages, in Italian. */
export const ownIt: Translation<typeof ownEn> = {
  'row.own': 'misurato qui',
  'own.of': forms(
    '{count} risposta, {sure} certa, tutti i marketplace',
    '{count} risposte, {sure} certe, tutti i marketplace',
    '{count} di risposte, {sure} certe, tutti i marketplace',
  ),
  'own.between': 'da {low} a {high}',
  'own.share': '{share} ({part} di {whole})',
  'own.share-between': 'da {low} a {high} (da {least} a {most} di {whole})',
  'leads.product': '{share} dei contatti degli ultimi 30 giorni riguarda il prodotto ({part} di {whole}).',
  'leads.delivery': '{share} dei contatti degli ultimi 30 giorni riguarda la consegna ({part} di {whole}).',
  'leads.return-or-refund':
    '{share} dei contatti degli ultimi 30 giorni riguarda un reso o un rimborso ({part} di {whole}).',
  'leads.cancellation':
    '{share} dei contatti degli ultimi 30 giorni riguarda un annullamento ({part} di {whole}).',
  'leads.account-or-order':
    '{share} dei contatti degli ultimi 30 giorni riguarda l’account o l’ordine ({part} di {whole}).',
};
