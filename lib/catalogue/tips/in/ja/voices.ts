import type { VOICE_TIPS } from '../../voices';
import type { TextsOf } from '../../tip';

/** The tips about what buyers say after the sale, in Japanese. */
export const VOICES: TextsOf<typeof VOICE_TIPS> = {
  'read-reason-codes': {
    title: '出品ごとに理由を読む',
    text: '苦情には理由が付いています：商品違い、破損、説明と異なる、遅延。最も悪い出品で最も多い理由が、直すべき点を示します。',
    steps: [
      'Voice of the Customerで、NCX率が最も高い出品を開く。',
      '苦情の理由を数え、同じ商品への低い評価の内容も加える。',
      '最も多い理由から、ページ、梱包、商品のどれを変えるか決める。',
    ],
  },
  'fix-listing-or-product': {
    title: 'ページか商品を直す',
    text: '繰り返される苦情の原因は二つです。ページの約束が実物と違うか、商品に問題があるかです。どちらかが変われば数値も変わります。',
    steps: [
      '購入者の期待と違った場合は、タイトル、画像、寸法を直す。',
      '商品に問題がある場合は、在庫を止めて仕入先に相談する。',
      '4週間後に苦情をもう一度読む。',
    ],
  },
  'reply-publicly-politely': {
    title: '公開の場で丁寧に返答する',
    text: '後の購入者は、低い評価と返答を並べて読みます。落ち着いた返答は、問題への向き合い方を示します。',
    steps: [
      'Feedback Managerで最新の低い評価を開く。',
      '何が起きて何をしたかを、二、三文で公開で返答する。',
      '責める言葉や個人的な内容は書かない。',
    ],
  },
};
