import type { SATISFACTION_TIPS } from '../../satisfaction';
import type { TextsOf } from '../../tip';

/** The tips about answers that solve, in simplified Chinese. */
export const SATISFACTION: TextsOf<typeof SATISFACTION_TIPS> = {
  'answer-every-part': {
    title: '一次答复所有问题',
    text: '找出消息中的所有问题，在同一回复中逐一回答，并写明下一步及其日期。',
    steps: [],
  },
  'return-to-no-votes': {
    title: '再次联系回答“否”的买家',
    text: '若买家对“问题是否已解决”回答“否”，请再写一次并给出解决办法。以最后一次投票为准。',
    steps: [],
  },
  'acknowledge-apologise-ask': {
    title: '承认、致歉、询问',
    text: '用买家的话说明哪里出了问题，致歉一次，并询问怎样才能弥补。然后照办，或提出最接近的办法。',
    steps: [],
  },
  'refund-limit-for-agents': {
    title: '允许直接退小额款项',
    text: '设定一个回复人员无需请示即可退款的金额。有卖家以本币 100 为限；请按您的利润决定。',
    steps: [],
  },
  'meet-returns-policy': {
    title: '遵守亚马逊退货政策',
    text: '至少提供亚马逊退货政策所给予的条件，并在首次答复退货时明确说明。',
    steps: [],
  },
};
