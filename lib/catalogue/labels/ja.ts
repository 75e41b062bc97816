import type { LabelFile } from './label-file';

/**
 * From docs/field-notes.md, "Labels by language"; where a number stands beside a wording, it is
 * the page of Amazon's public seller help (gp/help/external/…?language=ja_JP) that uses it.
 */
export const JA: LabelFile = {
  language: 'ja',
  metrics: {
    'order-defect-rate': ['注文不良率'],
    // 200285170.
    'negative-feedback-rate': ['低評価率'],
    // The longer one: 200285170.
    'a-to-z-claim-rate': ['マーケットプレイス保証', 'Amazonマーケットプレイス保証申請率'],
    'late-shipment-rate': ['出荷遅延率'],
    'cancellation-rate': ['出荷前キャンセル率', 'キャンセル率'],
    // With the abbreviation: 201817070.
    'valid-tracking-rate': ['追跡可能率', '追跡可能率(VTR)'],
    // The page's own name too: only a number beside it makes it the rating.
    'account-health-rating': ['アカウント健全性'],
    'customer-service-rating': ['カスタマーサービスの評価'],
  },
  terms: {
    // General vocabulary for the head of a column of current values.
    'your-value': ['値', '現在', '現在の値'],
    // 200285190.
    'seller-fulfilled': ['出品者出荷'],
    // Amazon's own Japanese name of the service.
    'amazon-fulfilled': ['フルフィルメント by Amazon'],
    // General vocabulary for a status beside a figure.
    remark: ['良好', '正常', '健全', '要注意'],
    // General vocabulary, for a match with a whole cell only.
    'not-available': ['該当なし', 'データなし'],
  },
  regions: {},
  // General vocabulary before "30 days".
  phrases: { 'time-window': ['過去{window}', '直近{window}', '期間：{window}'] },
  // General vocabulary; what it is said of is told by the options and the figures.
  reports: {
    'date-range': ['期間', '日付範囲', '日付', '週', '月', '日'],
    'total-orders': ['合計注文数', '注文合計', '総注文数'],
    all: ['すべて', '全て'],
    monthly: ['月別', '月次', '月ごと', '月単位'],
    weekly: ['週別', '週次', '週ごと', '週単位'],
    daily: ['日別', '日次', '日ごと', '日単位'],
    rate: ['率', '割合'],
    count: ['件数', '数'],
  },
};
