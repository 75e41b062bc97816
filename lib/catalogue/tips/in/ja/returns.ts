import type { RETURN_TIPS } from '../../returns';
import type { TextsOf } from '../../tip';

/** The tips about return requests, in Japanese. */
export const RETURNS: TextsOf<typeof RETURN_TIPS> = {
  'authorise-in-policy-returns': {
    title: '規定内の返品はすぐ承認する',
    text: 'Amazonの規定内の返品は、いずれ承認することになります。待たせることも、誤って拒否することも、評価を下げます。',
    steps: [
      '規定内の返品リクエストを自動承認にする。',
      '未対応のもののうち、規定に合うものを承認する。',
      '残りはその日のうちに手作業で判断する。',
    ],
  },
  'returns-within-48-hours': {
    title: '返品に48時間以内に答える',
    text: '返品リクエストの期限は別に数えられます。届いてから24時間ではなく48時間です。',
    steps: [
      '未対応の返品リクエストを、古いものから毎日確認する。',
      'それぞれ承認、返金、または終了する。',
      '不在のときに対応する人を決める。',
    ],
  },
  'right-close-codes': {
    title: '正しいコードで閉じる',
    text: '誤ったコードで閉じると、購入者の問題が解決していても拒否として数えられます。',
    steps: [
      'どの結果にどのコードを使うかを書いておく。',
      '返品なしで解決したら、それを示すコードを選ぶ。',
      '最近閉じたリクエストのコードを確かめる。',
    ],
  },
};
