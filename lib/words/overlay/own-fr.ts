import { forms } from '../forms';
import type { Translation } from '../messages';
import type { ownEn } from './own-en';

/** What Benchline measured itself from the seller's messages, in French. */
export const ownFr: Translation<typeof ownEn> = {
  'row.own': 'mesuré ici',
  'own.of': forms(
    '{count} réponse, {sure} certaine, tous sites de vente',
    '{count} réponses, {sure} certaines, tous sites de vente',
    '{count} de réponses, {sure} certaines, tous sites de vente',
  ),
  'own.between': '{low} à {high}',
  'own.share': '{share} ({part} sur {whole})',
  'own.share-between': '{low} à {high} ({least} à {most} sur {whole})',
  'leads.product': '{share} des contacts des 30 derniers jours portent sur le produit ({part} sur {whole}).',
  'leads.delivery':
    '{share} des contacts des 30 derniers jours portent sur la livraison ({part} sur {whole}).',
  'leads.return-or-refund':
    '{share} des contacts des 30 derniers jours portent sur un retour ou un remboursement ({part} sur {whole}).',
  'leads.cancellation':
    '{share} des contacts des 30 derniers jours portent sur une annulation ({part} sur {whole}).',
  'leads.account-or-order':
    '{share} des contacts des 30 derniers jours portent sur le compte ou la commande ({part} sur {whole}).',
};
