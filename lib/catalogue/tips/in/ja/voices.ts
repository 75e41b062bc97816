import type { VOICE_TIPS } from '../../voices';
import type { TextsOf } from '../../tip';

/** The tips about what buyers say after the sale, in Japanese. */
export const VOICES: TextsOf<typeof VOICE_TIPS> = {
  'read-reason-codes': {
    title: '出品ごとに理由を読む',
    text: '苦情が最も多い出品を選び、理由を数えます：商品違い、破損、説明と異なる、遅延。最も多い理由が、直すべき点を示します。',
    steps: [],
  },
  'fix-listing-or-product': {
    title: 'ページか商品を直す',
    text: '購入者の期待と違った場合は、タイトル、画像、寸法を直します。商品に問題がある場合は、在庫を止めて仕入先に相談します。',
    steps: [],
  },
  'reply-publicly-politely': {
    title: '公開の場で丁寧に返答する',
    text: '低い評価には、何が起きて何をしたかを短く公開で返答します。後の購入者は両方を読みます。',
    steps: [],
  },
};
