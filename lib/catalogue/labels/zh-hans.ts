import type { LabelFile } from './label-file';

/** From docs/field-notes.md, "Labels by language", unless a comment says otherwise. */
export const ZH_HANS: LabelFile = {
  language: 'zh-Hans',
  metrics: {
    'order-defect-rate': ['订单缺陷率'],
    // The two: a public map of Seller Central's Chinese menu, and Lingxing's API documents on the same card.
    'a-to-z-claim-rate': ['亚马逊商城交易保障索赔'],
    'chargeback-rate': ['信用卡拒付索赔'],
    'late-shipment-rate': ['迟发率'],
    'cancellation-rate': ['发货前取消率', '配送前取消率'],
    'valid-tracking-rate': ['有效追踪率'],
    'on-time-delivery-rate': ['准时送达率', '准时交货率', '准时到达'],
    'account-health-rating': ['账户状况评级'],
    'return-dissatisfaction-rate': ['退货不满意率'],
    'cases-requiring-attention': ['需要注意的问题'],
    'cases-needing-response': ['需要回复'],
    'cases-reported-unresolved': ['已报告未解决'],
    'cases-resolved': ['已解决的问题'],
  },
  terms: {
    // General vocabulary for the head of a column of current values.
    'your-value': ['值', '数值', '当前', '当前值'],
    // Both as a public reader of Seller Central's stock page matches them: "有货（卖家自配送）", "有货（亚马逊物流）".
    'seller-fulfilled': ['卖家自配送'],
    'amazon-fulfilled': ['亚马逊物流', '亚马逊配送'],
    // General vocabulary for a status beside a figure.
    remark: ['正常', '良好', '健康', '有风险', '严重'],
    // General vocabulary, for a match with a whole cell only.
    'not-available': ['不适用', '暂无数据', '无数据'],
  },
  regions: {},
  // General vocabulary before "30 days".
  phrases: { 'time-window': ['过去{window}', '最近{window}', '近{window}'] },
  // General vocabulary; what it is said of is told by the options and the figures.
  reports: {
    'date-range': ['日期范围', '日期', '时间段', '周期', '周', '月', '日'],
    'total-orders': ['订单总数', '总订单数'],
    all: ['全部', '所有'],
    monthly: ['按月', '每月', '月'],
    weekly: ['按周', '每周', '周'],
    daily: ['按日', '按天', '每日', '每天', '日'],
    rate: ['比率', '百分比'],
    count: ['数量', '计数'],
  },
};
