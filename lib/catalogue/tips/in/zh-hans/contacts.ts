import type { CONTACT_TIPS } from '../../contacts';
import type { TextsOf } from '../../tip';

/** The tips about fewer contacts, in simplified Chinese. */
export const CONTACTS: TextsOf<typeof CONTACT_TIPS> = {
  'tracking-on-every-parcel': {
    title: '每个包裹都要可追踪',
    text: '约 40% 的买家问题与配送有关。没有追踪信息的包裹引来的“在哪里”询问是可追踪包裹的 35 倍。',
    steps: [
      '找出没有追踪信息的配送方式。',
      '从用得最多的开始，改为可追踪的服务。',
      '确认每个订单时填写追踪编码和承运人。',
    ],
  },
  'tell-of-delay-first': {
    title: '延误时先告知',
    text: '已经知道新日期的买家无需再问。',
    steps: [
      '每天检查哪些订单会延迟发出或送达。',
      '当天通过亚马逊消息把新日期告知这些买家。',
      '只有日期再变时才再次写信。',
    ],
  },
  'largest-theme-first': {
    title: '先解决最大的主题',
    text: '多数买家联系出自少数原因。消除一个原因，胜过加快十次回复。',
    steps: [
      '将过去四周的买家联系分类：配送、商品、退货、发票。',
      '阅读最多一类的十条消息，记下起因。',
      '消除最常见的原因，然后重新分类。',
    ],
  },
  'listing-answers-questions': {
    title: '让商品页面来回答',
    text: '买家能在页面上找到的，就不必来问。',
    steps: [
      '收集本月出现不止一次的问题。',
      '把答案写进描述、图片、视频或 A+ 内容。',
      '先写尺寸、适配、包装内容和使用方法。',
    ],
  },
  'condition-as-listed': {
    title: '按所列状况发货',
    text: '比所列状况更差的商品会引来咨询、退货和差评。',
    steps: [
      '包装前核对二手和翻新商品与所列状况是否一致。',
      '若不一致，按较低的状况上架。',
      '在商品信息中写明可见的痕迹。',
    ],
  },
  'check-most-returned-offer': {
    title: '检查退货最多的商品',
    text: '退货往往有很大一部分出自同一商品，查看库存就能知道原因。',
    steps: [
      '按商品统计最近的退货请求。',
      '从库存中取几件退货最多的商品，与页面对照。',
      '有故障、缺件或款式错误的，暂停发货。',
    ],
  },
};
