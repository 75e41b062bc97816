import type { Messages } from '../messages';

/** What Benchline measured itself from the seller's messages, in English; panels and the history page say it alike. */
export const ownEn = {
  'row.own': 'measured here',
  'own.of': {
    one: '{count} answer, {sure} certain, all marketplaces',
    other: '{count} answers, {sure} certain, all marketplaces',
  },
  'own.between': '{low} to {high}',
  'own.share': '{share} ({part} of {whole})',
  'own.share-between': '{low} to {high} ({least} to {most} of {whole})',
  'leads.product': '{share} of the contacts of the last 30 days are about the product ({part} of {whole}).',
  'leads.delivery': '{share} of the contacts of the last 30 days are about delivery ({part} of {whole}).',
  'leads.return-or-refund':
    '{share} of the contacts of the last 30 days are about a return or refund ({part} of {whole}).',
  'leads.cancellation':
    '{share} of the contacts of the last 30 days are about a cancellation ({part} of {whole}).',
  'leads.account-or-order':
    '{share} of the contacts of the last 30 days are about the account or order ({part} of {whole}).',
} as const satisfies Messages;
