import type { DEFECT_TIPS } from '../../defects';
import type { TextsOf } from '../../tip';

/** The tips about fewer defects, in simplified Chinese. */
export const DEFECTS: TextsOf<typeof DEFECT_TIPS> = {
  'refund-before-claim': {
    title: '在索赔之前退款',
    text: '买家联系您 48 小时后可提出亚马逊商城交易保障索赔。若买家有理，请在此之前退款：订单不会留下缺陷。',
    steps: [],
  },
  'answer-claims-in-time': {
    title: '及时回应索赔',
    text: '在亚马逊指定的日期前回答其关于索赔的问题，并附上妥投证明和追踪信息。未回答的问题会判给买家。',
    steps: [],
  },
  'appeal-within-30-days': {
    title: '在 30 天内申诉',
    text: '对违背证据作出的索赔裁决，可在 30 天内申诉。申诉成功后，缺陷会消除。',
    steps: [],
  },
  'request-removal-of-feedback': {
    title: '举报违规反馈',
    text: '只涉及商品、含个人信息或辱骂语言，或针对亚马逊配送的卖家反馈，可在 Feedback Manager 中向亚马逊举报。',
    steps: [],
  },
  'signature-on-costly-parcels': {
    title: '贵重包裹需签收',
    text: '高价值订单请使用签收配送。没有妥投证明时，索赔通常会判给买家。',
    steps: [],
  },
  'accurate-listing': {
    title: '让商品页面准确',
    text: '把近期缺陷所涉商品的标题、图片和要点与实物对照，并更正每一处差异。',
    steps: [],
  },
};
