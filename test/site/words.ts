import type { Visit } from './visit';

const ENGLISH = {
  accountHealth: 'Account Health',
  defects: 'Order Defect Rate',
  negative: 'Negative feedback',
  claims: 'A-to-z Guarantee claims',
  chargebacks: 'Chargeback claims',
  late: 'Late Shipment Rate',
  cancelled: 'Pre-fulfillment Cancel Rate',
  tracked: 'Valid Tracking Rate',
  rating: 'Account Health Rating',
  attention: 'Cases requiring attention',
  needing: 'Response needed',
  unresolved: 'Reported unresolved',
  resolved: 'Cases resolved',
  serviceRating: 'Customer Service Rating',
} as const;

export type Word = keyof typeof ENGLISH;

const BRITISH: Partial<Record<Word, string>> = {
  late: 'Late Dispatch Rate',
  cancelled: 'Pre-fulfilment Cancel Rate',
};

/**
 * Labels of field notes, "Labels by language", and nothing else: where no official wording is known
 * the page says it in English, as real pages do when they mix languages.
 */
const WORDS: Readonly<Record<string, Partial<Record<Word, string>>>> = {
  'en-GB': BRITISH,
  'en-IN': BRITISH,
  'en-IE': BRITISH,
  de: {
    defects: 'Rate an Bestellmängeln',
    claims: 'A-bis-Z-Garantieantrag',
    chargebacks: 'Service-Rückbuchung',
    late: 'Rate verspäteter Lieferungen',
    cancelled: 'Stornorate',
    tracked: 'Rate gültiger Sendungsverfolgungsnummern',
  },
  fr: {
    defects: 'Taux de commandes défectueuses',
    chargebacks: 'rétrofacturation',
    tracked: 'taux de suivi valide',
  },
  es: {
    defects: 'Ratio de pedidos defectuosos',
    negative: 'Ratio de valoraciones negativas',
    chargebacks: 'reversiones de cargo',
  },
  'es-MX': { defects: 'Porcentaje de pedidos defectuosos' },
  it: {
    defects: 'Percentuale ordini difettosi',
    negative: 'Percentuale feedback negativi',
    claims: 'Percentuale di reclami dalla A alla Z',
    late: 'Percentuale spedizioni in ritardo',
    cancelled: 'Percentuale annullamenti precedenti la spedizione',
  },
  ja: {
    accountHealth: 'アカウント健全性',
    defects: '注文不良率',
    claims: 'マーケットプレイス保証',
    late: '出荷遅延率',
    cancelled: '出荷前キャンセル率',
    tracked: '追跡可能率',
    serviceRating: 'カスタマーサービスの評価',
  },
  zh: {
    defects: '订单缺陷率',
    late: '迟发率',
    cancelled: '配送前取消率',
    tracked: '有效追踪率',
    rating: '账户状况评级',
    attention: '需要注意的问题',
    needing: '需要回复',
    unresolved: '已报告未解决',
    resolved: '已解决的问题',
  },
};

/** A label in the page's language, or in English where that has none. */
export const word = ({ locale }: Visit, key: Word): string =>
  WORDS[locale]?.[key] ?? WORDS[locale.split('-')[0] ?? '']?.[key] ?? ENGLISH[key];
