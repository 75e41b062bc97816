import type { LabelFile } from './label-file';

/** From docs/field-notes.md, "Labels by language", unless a comment says otherwise. */
export const JA: LabelFile = {
  language: 'ja',
  metrics: {
    'order-defect-rate': ['注文不良率'],
    'a-to-z-claim-rate': ['マーケットプレイス保証'],
    'late-shipment-rate': ['出荷遅延率'],
    'cancellation-rate': ['出荷前キャンセル率', 'キャンセル率'],
    'valid-tracking-rate': ['追跡可能率'],
    'account-health-rating': ['アカウント健全性'],
    'customer-service-rating': ['カスタマーサービスの評価'],
  },
  terms: {},
  regions: {},
  phrases: {},
};
