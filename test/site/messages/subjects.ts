/** The languages in which buyers of the stand-in write; Amazon builds the subject in the buyer's marketplace's. */
export type BuyersLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'ja';

export type Reason = 'product' | 'delivery' | 'return' | 'cancel' | 'invoice' | 'other';

/**
 * Contact reasons as subjects show them. Only "Product details enquiry from Amazon customer NAME (Order: …)" was ever
 * captured (docs/field-notes.md, "Buyer-Seller Messages"); the others are what such a sentence may look like.
 */
const REASONS: Readonly<Record<BuyersLanguage, Readonly<Record<Reason, string>>>> = {
  en: {
    product: 'Product details enquiry',
    delivery: 'Where is my order enquiry',
    return: 'Return or refund enquiry',
    cancel: 'Order cancellation request',
    invoice: 'Invoice request',
    other: 'Other enquiry',
  },
  de: {
    product: 'Anfrage zu Produktdetails',
    delivery: 'Anfrage zur Lieferung',
    return: 'Anfrage zu Rücksendung oder Erstattung',
    cancel: 'Stornierungsanfrage',
    invoice: 'Rechnungsanfrage',
    other: 'Sonstige Anfrage',
  },
  fr: {
    product: 'Demande de détails sur le produit',
    delivery: 'Demande concernant la livraison',
    return: 'Demande de retour ou de remboursement',
    cancel: 'Demande d’annulation de commande',
    invoice: 'Demande de facture',
    other: 'Autre demande',
  },
  es: {
    product: 'Consulta sobre los detalles del producto',
    delivery: 'Consulta sobre la entrega',
    return: 'Consulta sobre devolución o reembolso',
    cancel: 'Solicitud de cancelación del pedido',
    invoice: 'Solicitud de factura',
    other: 'Otra consulta',
  },
  it: {
    product: 'Richiesta di dettagli sul prodotto',
    delivery: 'Richiesta sulla consegna',
    return: 'Richiesta di reso o rimborso',
    cancel: 'Richiesta di annullamento ordine',
    invoice: 'Richiesta di fattura',
    other: 'Altra richiesta',
  },
  ja: {
    product: '商品の詳細に関する問い合わせ',
    delivery: '配送に関する問い合わせ',
    return: '返品・返金に関する問い合わせ',
    cancel: '注文のキャンセル依頼',
    invoice: '領収書に関する問い合わせ',
    other: 'その他の問い合わせ',
  },
};

const SENTENCES: Readonly<Record<BuyersLanguage, (reason: string, name: string, order: string) => string>> = {
  en: (reason, name, order) => `${reason} from Amazon customer ${name} (Order: ${order})`,
  de: (reason, name, order) => `${reason} von Amazon-Kunde ${name} (Bestellung: ${order})`,
  fr: (reason, name, order) => `${reason} du client Amazon ${name} (Commande : ${order})`,
  es: (reason, name, order) => `${reason} del cliente de Amazon ${name} (Pedido: ${order})`,
  it: (reason, name, order) => `${reason} dal cliente Amazon ${name} (Ordine: ${order})`,
  ja: (reason, name, order) => `Amazonのお客様${name}様からの${reason}（注文：${order}）`,
};

export type Subject = { readonly reason: Reason; readonly name: string; readonly order: string };

/** The subject that Amazon makes of a contact. */
export const subjectIn = (language: BuyersLanguage, { reason, name, order }: Subject): string =>
  SENTENCES[language](REASONS[language][reason], name, order);
