import type { Speech } from './speech';

export const ZH: Speech = {
  'an automatic reply': /自动(?:回复|答复|应答)|自行(?:答复|回复)|外出回复/,
  'a robot that answers': /机器人|人工智能|AI ?(?:客服|回复|助手)/,
  'a survey': /问卷|调查/,
  'a second review request':
    /(?:再次|重新|第二次|提醒).{0,12}(?:评价|评论|留评)|(?:评价|评论|留评).{0,12}(?:再次|提醒|第二次)/,
  'a thank-you alone': /跟进(?:消息|邮件)|(?:发|写).{0,6}感谢/,
  'a gift or a discount': /优惠券|折扣|促销|赠品|礼品|礼物|返现|奖励|积分/,
  'a wish for good reviews':
    /好评|五星(?:评价|评论|反馈)|5 ?星(?:评价|评论|反馈)|(?:邀请|请求|索要).{0,6}(?:评价|评论|留评)/,
  'a change of a review': /(?:修改|更改|删除|撤回|移除).{0,8}(?:评价|评论|反馈|差评)/,
  'a word before feedback': /(?:评价|评论|反馈|留评)(?:之)?前/,
  'a cancellation asked of the buyer': /(?:请|让|要求|劝)买家.{0,8}取消/,
  'a way out of Amazon': /微信|独立站|官网|站外|自己的(?:网站|店铺)/,
  denied: /不|勿|关闭|检查.*是否/,
};
