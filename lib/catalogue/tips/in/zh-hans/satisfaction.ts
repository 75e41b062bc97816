import type { SATISFACTION_TIPS } from '../../satisfaction';
import type { TextsOf } from '../../tip';

/** The tips about answers that solve, in simplified Chinese. */
export const SATISFACTION: TextsOf<typeof SATISFACTION_TIPS> = {
  'answer-every-part': {
    title: '一次答复所有问题',
    text: '漏答一处，就会有第二条消息，还常常换来一个“否”。',
    steps: ['把消息读完，数清有几个问题。', '在同一回复中逐一回答。', '最后写明下一步及其日期。'],
  },
  'return-to-no-votes': {
    title: '再次联系回答“否”的买家',
    text: '对“问题是否已解决”，买家可以再次回答，以最后一次回答为准。',
    steps: ['打开被报告为未解决的问题。', '找出遗漏的部分。', '再写一次，给出解决办法或其日期。'],
  },
  'acknowledge-apologise-ask': {
    title: '承认、致歉、询问',
    text: '问题是否解决由买家说了算。问清怎样才能弥补，就不必猜测。',
    steps: [
      '用买家的话说明哪里出了问题。',
      '致歉一次，不找借口。',
      '询问怎样才能弥补；照办，或提出最接近的办法。',
    ],
  },
  'refund-limit-for-agents': {
    title: '允许直接退小额款项',
    text: '能当场决定，就不必让买家等待。有卖家以本币 100 为限；这只是一例，并非规则。',
    steps: [
      '选定一个利润能承受的金额。',
      '写明哪些情况无需请示即可退款。',
      '每月查看一次退款情况并调整金额。',
    ],
  },
  'meet-returns-policy': {
    title: '遵守亚马逊退货政策',
    text: '亚马逊要求卖家达到或优于其自身的退货政策，买家的期望也不会更低。',
    steps: [
      '将您的退货条件与亚马逊的逐条比较。',
      '补足不够的地方：期限、退货费用、退款。',
      '首次答复退货时明确说明这些条件。',
    ],
  },
  'no-automatic-replies': {
    title: '不使用自动回复',
    text: '自动回复不算作回复，也解决不了任何人的问题。',
    steps: [
      '检查邮件程序或客服系统是否会自行答复买家。',
      '对来自亚马逊的消息关闭此功能。',
      '亲自发送一条写明日期的简短回复。',
    ],
  },
};
