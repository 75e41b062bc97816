import type { Translation } from '../messages';
import type { en } from './en';

/** Why a part of a reply is marked, and what it lacks, in simplified Chinese. */
export const zh: Translation<typeof en> = {
  'certainty.amazon': '亚马逊的规定',
  'certainty.likely': '很可能是亚马逊的规定',

  'reason.link': '亚马逊不允许站外链接，除非完成订单所必需',
  'reason.link-of-carrier': '承运人的链接指向站外：仅在完成订单所必需时允许。追踪编码同样能说明',
  'reason.link-for-order': '站外链接仅在完成订单所必需时允许，此链接可能属于这种情况',
  'reason.email': '亚马逊不允许电子邮件地址',
  'reason.phone': '亚马逊不允许电话号码，承运人、制造商或保修电话除外',
  'reason.phone-of-others': '电话号码：仅在属于承运人、制造商或保修时允许。请注明是谁的',
  'reason.review-incentive': '亚马逊不允许以任何回报换取评论',
  'reason.review-change': '亚马逊不允许要求更改或删除评论',
  'reason.review-positive-only': '亚马逊不允许只索要好评',
  'reason.contact-before-feedback': '亚马逊不允许“留反馈前请先联系我们”',
  'reason.review-again': '亚马逊允许每个订单请求一次评论，不允许第二次',
  'reason.off-amazon': '亚马逊不允许引导买家离开亚马逊',
  'reason.marketing': '亚马逊不允许营销、优惠券或其他商品',
  'reason.thanks-only':
    '亚马逊不允许只表示感谢的消息。若无需再回复，“No response needed”（无需回复）可停止计时',
  'reason.ask-cancel': '亚马逊不允许要求买家取消订单',
  'reason.emoji': '亚马逊不允许表情符号',
  'reason.confirmation-only': '亚马逊不允许只确认订单或发货的消息',

  'missing.acknowledge': '问候，或表明您已理解的一句话',
  'missing.answer': '对所问问题的回答',
  'missing.next-step': '接下来会怎样，或买家可以做什么',
  'missing.date': '延误或承诺事项的日期',
};
