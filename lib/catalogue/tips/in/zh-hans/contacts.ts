import type { CONTACT_TIPS } from '../../contacts';
import type { TextsOf } from '../../tip';

/** The tips about fewer contacts, in simplified Chinese. */
export const CONTACTS: TextsOf<typeof CONTACT_TIPS> = {
  'tracking-on-every-parcel': {
    title: '每个包裹都要有追踪',
    text: '约 40% 的买家问题与配送有关。没有追踪的包裹引来的“在哪里”询问是有追踪的 35 倍。',
    steps: [],
  },
  'tell-of-delay-first': {
    title: '延误时先告知',
    text: '订单将延误时，当天写信告知买家新的日期，不要等买家来问。',
    steps: [],
  },
  'largest-theme-first': {
    title: '先解决最大的主题',
    text: '将过去四周的联系按主题分类：配送、商品、退货、发票。处理最多一类的原因。',
    steps: [],
  },
  'listing-answers-questions': {
    title: '让商品页面来回答',
    text: '把买家最常问的写进描述、图片、视频或 A+ 内容：尺寸、适配、包装内容、使用方法。',
    steps: [],
  },
  'condition-as-listed': {
    title: '按所列状况发货',
    text: '包装前核对二手和翻新商品与所列状况是否一致。处理时间和配送时间按实际填写。',
    steps: [],
  },
  'check-most-returned-offer': {
    title: '检查退货最多的商品',
    text: '从库存中取几件退货最多的商品，与页面对照：故障、缺件、款式错误。',
    steps: [],
  },
};
