import type { SATISFACTION_TIPS } from '../../satisfaction';
import type { TextsOf } from '../../tip';

/** The tips about answers that solve, in Japanese. */
export const SATISFACTION: TextsOf<typeof SATISFACTION_TIPS> = {
  'answer-every-part': {
    title: '一度にすべて答える',
    text: 'メッセージの質問をすべて拾い、次の対応とその日付を添えて、一つの回答で答えます。',
    steps: [],
  },
  'return-to-no-votes': {
    title: '「いいえ」の購入者に戻る',
    text: '問題は解決したかという質問に「いいえ」と答えた購入者には、解決策を添えてもう一度書きます。最後の投票が数えられます。',
    steps: [],
  },
  'acknowledge-apologise-ask': {
    title: '認め、詫び、尋ねる',
    text: '何がうまくいかなかったかを購入者の言葉で述べ、一度詫び、どうすればよいか尋ねます。それを行うか、最も近いことを示します。',
    steps: [],
  },
  'refund-limit-for-agents': {
    title: '少額の返金は任せる',
    text: '確認なしで返金してよい金額を決めます。ある出品者は自国通貨で100としています。利益率に合わせて決めてください。',
    steps: [],
  },
  'meet-returns-policy': {
    title: 'Amazonの返品規定を守る',
    text: '少なくともAmazonの返品規定と同じ対応をし、返品に関する最初の回答ではっきり伝えます。',
    steps: [],
  },
};
