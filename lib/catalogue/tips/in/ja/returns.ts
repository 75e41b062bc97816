import type { RETURN_TIPS } from '../../returns';
import type { TextsOf } from '../../tip';

/** The tips about return requests, in Japanese. */
export const RETURNS: TextsOf<typeof RETURN_TIPS> = {
  'authorise-in-policy-returns': {
    title: '規定内の返品はすぐ承認する',
    text: 'Amazonの規定内の返品リクエストは自動承認にします。誰も待たず、誤って拒否することもありません。',
    steps: [],
  },
  'returns-within-48-hours': {
    title: '返品に48時間以内に答える',
    text: '未対応の返品リクエストを毎日確認し、届いてから48時間以内に承認、返金、または終了します。',
    steps: [],
  },
  'right-close-codes': {
    title: '正しいコードで閉じる',
    text: '返品なしで解決したら、それを示すコードで閉じます。別のコードでは拒否として数えられます。',
    steps: [],
  },
};
