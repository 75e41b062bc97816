import type { Translation } from '../messages';
import type { en } from './en';

/** Why a part of a reply is marked, and what it lacks, in Japanese. */
export const ja: Translation<typeof en> = {
  'certainty.amazon': 'Amazonの規則',
  'certainty.likely': 'おそらくAmazonの規則',

  'reason.link': 'Amazonは、注文の完了に必要な場合を除き、Amazon外へのリンクを認めていません',
  'reason.link-of-carrier':
    '配送業者のリンクはAmazonの外に出ます。注文の完了に必要な場合のみ認められます。追跡番号で同じことを伝えられます',
  'reason.link-for-order':
    'Amazon外へのリンクは、このリンクのように注文の完了に必要な可能性がある場合のみ認められます',
  'reason.email': 'Amazonはメールアドレスを認めていません',
  'reason.phone': 'Amazonは、配送業者、メーカー、保証の窓口を除き、電話番号を認めていません',
  'reason.phone-of-others':
    '電話番号：配送業者、メーカー、保証の窓口のもののみ認められます。どこの番号か書いてください',
  'reason.review-incentive': 'Amazonはレビューの見返りを認めていません',
  'reason.review-change': 'Amazonはレビューの変更や削除の依頼を認めていません',
  'reason.review-positive-only': 'Amazonは高評価のみの依頼を認めていません',
  'reason.contact-before-feedback': 'Amazonは「評価の前にご連絡ください」を認めていません',
  'reason.review-again': 'Amazonが認めるレビュー依頼は注文ごとに1回で、2回目は認められません',
  'reason.off-amazon': 'Amazonは購入者をAmazonの外へ誘導することを認めていません',
  'reason.marketing': 'Amazonは宣伝、クーポン、他の商品の案内を認めていません',
  'reason.thanks-only':
    'Amazonはお礼だけのメッセージを認めていません。回答することがなければ「No response needed」（回答不要）で時計が止まります',
  'reason.ask-cancel': 'Amazonは購入者にキャンセルを依頼することを認めていません',
  'reason.emoji': 'Amazonは絵文字を認めていません',
  'reason.confirmation-only': 'Amazonは注文や発送の確認だけのメッセージを認めていません',

  'missing.acknowledge': '挨拶、または内容を理解したことを示す一言',
  'missing.answer': '質問への回答',
  'missing.next-step': '次に何が起こるか、または購入者ができること',
  'missing.date': '遅れていること、約束したことの日付',
};
