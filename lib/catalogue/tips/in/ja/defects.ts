import type { DEFECT_TIPS } from '../../defects';
import type { TextsOf } from '../../tip';

/** The tips about fewer defects, in Japanese. */
export const DEFECTS: TextsOf<typeof DEFECT_TIPS> = {
  'refund-before-claim': {
    title: '申請になる前に返金する',
    text: '購入者は連絡から48時間後にマーケットプレイス保証を申請できます。購入者が正しければその間に返金します。注文に不良は残りません。',
    steps: [],
  },
  'answer-claims-in-time': {
    title: '申請に期限内に答える',
    text: '申請に関するAmazonの質問には、配達証明と追跡情報を添えて、示された日までに答えます。答えがなければ購入者に有利に決まります。',
    steps: [],
  },
  'appeal-within-30-days': {
    title: '30日以内に異議を申し立てる',
    text: '証拠に反して決まった申請には、30日間異議を申し立てられます。認められれば不良はなくなります。',
    steps: [],
  },
  'request-removal-of-feedback': {
    title: '規則に反する評価を報告する',
    text: '商品だけに関する評価、個人情報や暴言を含む評価、Amazonの配送に関する評価は、Feedback ManagerでAmazonに報告できます。',
    steps: [],
  },
  'signature-on-costly-parcels': {
    title: '高額な荷物は受領サイン付きで',
    text: '高額の注文は受領サイン付きで発送します。配達証明がなければ、申請はたいてい購入者に認められます。',
    steps: [],
  },
  'accurate-listing': {
    title: '商品ページを正確にする',
    text: '最近の不良につながった出品のタイトル、画像、箇条書きを、手元の商品と比べて違いをすべて直します。',
    steps: [],
  },
};
