import type { Translation } from '../messages';
import type { ownEn } from './own-en';

/** What Benchline measured itself from the seller's messages, in Japanese. */
export const ownJa: Translation<typeof ownEn> = {
  'row.own': 'ここでの計測',
  'own.of': '回答{count}件（うち確実{sure}件）、全マーケットプレイス',
  'own.between': '{low}～{high}',
  'own.share': '{share}（{whole}件中{part}件）',
  'own.share-between': '{low}～{high}（{whole}件中{least}～{most}件）',
  'leads.product': '過去30日間の問い合わせの{share}が商品に関するものです（{whole}件中{part}件）。',
  'leads.delivery': '過去30日間の問い合わせの{share}が配送に関するものです（{whole}件中{part}件）。',
  'leads.return-or-refund':
    '過去30日間の問い合わせの{share}が返品・返金に関するものです（{whole}件中{part}件）。',
  'leads.cancellation':
    '過去30日間の問い合わせの{share}がキャンセルに関するものです（{whole}件中{part}件）。',
  'leads.account-or-order':
    '過去30日間の問い合わせの{share}がアカウントまたは注文に関するものです（{whole}件中{part}件）。',
};
