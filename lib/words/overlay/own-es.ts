import { forms } from '../forms';
import type { Translation } from '../messages';
import type { ownEn } from './own-en';

/** What Benchline measured itself from the seller's messages, in Spanish. */
export const ownEs: Translation<typeof ownEn> = {
  'row.own': 'medido aquí',
  'own.of': forms(
    '{count} respuesta, {sure} segura, todas las tiendas de Amazon',
    '{count} respuestas, {sure} seguras, todas las tiendas de Amazon',
    '{count} de respuestas, {sure} seguras, todas las tiendas de Amazon',
  ),
  'own.between': '{low} a {high}',
  'own.share': '{share} ({part} de {whole})',
  'own.share-between': '{low} a {high} ({least} a {most} de {whole})',
  'leads.product': '{share} de los contactos de los últimos 30 días tratan del producto ({part} de {whole}).',
  'leads.delivery':
    '{share} de los contactos de los últimos 30 días tratan de la entrega ({part} de {whole}).',
  'leads.return-or-refund':
    '{share} de los contactos de los últimos 30 días tratan de una devolución o un reembolso ({part} de {whole}).',
  'leads.cancellation':
    '{share} de los contactos de los últimos 30 días tratan de una cancelación ({part} de {whole}).',
  'leads.account-or-order':
    '{share} de los contactos de los últimos 30 días tratan de la cuenta o del pedido ({part} de {whole}).',
};
