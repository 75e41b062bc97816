import type { Translation } from '../messages';
import type { ownEn } from './own-en';

/** What Benchline measured itself from the seller's messages, in simplified Chinese. */
export const ownZh: Translation<typeof ownEn> = {
  'row.own': '此处测得',
  'own.of': '{count} 次回复，其中 {sure} 次确定，所有商城',
  'own.between': '{low} 至 {high}',
  'own.share': '{share}（{whole} 个中的 {part} 个）',
  'own.share-between': '{low} 至 {high}（{whole} 个中的 {least} 至 {most} 个）',
  'leads.product': '过去 30 天的买家联系中，{share} 与商品有关（{whole} 个中的 {part} 个）。',
  'leads.delivery': '过去 30 天的买家联系中，{share} 与配送有关（{whole} 个中的 {part} 个）。',
  'leads.return-or-refund': '过去 30 天的买家联系中，{share} 与退货或退款有关（{whole} 个中的 {part} 个）。',
  'leads.cancellation': '过去 30 天的买家联系中，{share} 与取消订单有关（{whole} 个中的 {part} 个）。',
  'leads.account-or-order': '过去 30 天的买家联系中，{share} 与账户或订单有关（{whole} 个中的 {part} 个）。',
};
