import type { AmazonPage } from '../../amazon-page';
import type { Language } from '../languages';

type Names = Readonly<Record<`page.${AmazonPage}`, string>>;

/** Names that Amazon keeps in English in most languages, as far as is known. */
const KEPT = {
  'page.account-health': 'Account Health',
  'page.feedback-manager': 'Feedback Manager',
  'page.voice-of-the-customer': 'Voice of the Customer',
};

/** What a link to a page of Seller Central is called, in every language. Where Amazon's own name is not known, it says what is there. */
export const AMAZON_PAGE_WORDS: Readonly<Record<Language, Names>> = {
  en: {
    ...KEPT,
    'page.inbox': 'Buyer messages',
    'page.returns': 'Return requests',
    'page.claims': 'A-to-z Guarantee claims',
    'page.order-defects': 'Order defects',
    'page.shipping-performance': 'Shipping performance',
    'page.policy-compliance': 'Policy compliance',
  },
  de: {
    ...KEPT,
    'page.feedback-manager': 'Feedback-Manager',
    'page.inbox': 'Käufernachrichten',
    'page.returns': 'Rücksendeanträge',
    'page.claims': 'A-bis-Z-Garantieanträge',
    'page.order-defects': 'Bestellmängel',
    'page.shipping-performance': 'Versandleistung',
    'page.policy-compliance': 'Einhaltung der Richtlinien',
  },
  fr: {
    ...KEPT,
    'page.inbox': 'Messages des acheteurs',
    'page.returns': 'Demandes de retour',
    'page.claims': 'Réclamations Garantie A à Z',
    'page.order-defects': 'Commandes défectueuses',
    'page.shipping-performance': 'Performances d’expédition',
    'page.policy-compliance': 'Respect des politiques',
  },
  es: {
    ...KEPT,
    'page.inbox': 'Mensajes de compradores',
    'page.returns': 'Solicitudes de devolución',
    'page.claims': 'Reclamaciones de la Garantía de la A a la Z',
    'page.order-defects': 'Pedidos defectuosos',
    'page.shipping-performance': 'Rendimiento de los envíos',
    'page.policy-compliance': 'Cumplimiento de las políticas',
  },
  it: {
    ...KEPT,
    'page.inbox': 'Messaggi degli acquirenti',
    'page.returns': 'Richieste di reso',
    'page.claims': 'Reclami dalla A alla Z',
    'page.order-defects': 'Ordini difettosi',
    'page.shipping-performance': 'Prestazioni di spedizione',
    'page.policy-compliance': 'Rispetto delle norme',
  },
  ja: {
    ...KEPT,
    'page.account-health': 'アカウント健全性',
    'page.inbox': '購入者からのメッセージ',
    'page.returns': '返品リクエスト',
    'page.claims': 'マーケットプレイス保証の申請',
    'page.order-defects': '注文不良',
    'page.shipping-performance': '出荷のパフォーマンス',
    'page.policy-compliance': '規約の遵守',
  },
  'zh-CN': {
    ...KEPT,
    'page.inbox': '买家消息',
    'page.returns': '退货请求',
    'page.claims': '亚马逊商城交易保障索赔',
    'page.order-defects': '订单缺陷',
    'page.shipping-performance': '配送绩效',
    'page.policy-compliance': '政策合规性',
  },
};
