import type { DEFECT_TIPS } from '../../defects';
import type { TextsOf } from '../../tip';

/** The tips about fewer defects, in simplified Chinese. */
export const DEFECTS: TextsOf<typeof DEFECT_TIPS> = {
  'refund-before-claim': {
    title: '在索赔之前退款',
    text: '买家联系您 48 小时后可提出亚马逊商城交易保障索赔。在此之前退款的订单不会留下缺陷。',
    steps: [
      '每天早上查找一天以前报告问题的消息。',
      '若买家有理，立即退款，并在回复中说明。',
      '若需先核实，回复您将在哪一天作出决定。',
    ],
  },
  'answer-claims-in-time': {
    title: '及时回应索赔',
    text: '亚马逊的问题若不回答，无论证据如何，都会判给买家。',
    steps: [
      '每个工作日查看未结索赔，从期限最近的开始。',
      '附上妥投证明、追踪信息和与该订单有关的消息。',
      '在亚马逊通知的日期前回答；若买家有理，则退款。',
    ],
  },
  'appeal-within-30-days': {
    title: '在 30 天内申诉',
    text: '对违背证据作出的索赔裁决，可在 30 天内申诉。申诉成功后，缺陷会消除。',
    steps: [
      '列出过去 30 天内裁定对您不利的索赔。',
      '选出与追踪信息或妥投证明不符的裁决。',
      '附上这些证据，逐一申诉。',
    ],
  },
  'request-removal-of-feedback': {
    title: '举报违规反馈',
    text: '只涉及商品、含个人信息或辱骂语言，或针对亚马逊配送的卖家反馈，可以向亚马逊举报。',
    steps: [
      '在 Feedback Manager 中阅读近几周的一星和两星反馈。',
      '逐条与这四种情形对照。',
      '将符合的向亚马逊举报，不要为此联系买家。',
    ],
  },
  'signature-on-costly-parcels': {
    title: '贵重包裹需签收',
    text: '没有妥投证明时，索赔通常会判给买家。对高价值订单，签收的费用低于输掉一次索赔。',
    steps: [
      '确定多少金额以上的订单值得签收。',
      '为这些订单购买标签时选择签收配送。',
      '将妥投证明与订单一起保存。',
    ],
  },
  'accurate-listing': {
    title: '让商品页面准确',
    text: '买家收到的与页面不同，就会写进反馈和索赔。',
    steps: ['找出近期订单缺陷所涉的商品。', '将实物与标题、图片和要点对照。', '更正每一处差异。'],
  },
};
