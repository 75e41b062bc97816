import type { SHIPPING_TIPS } from '../../shipping';
import type { TextsOf } from '../../tip';

/** The tips about shipping, in simplified Chinese. */
export const SHIPPING: TextsOf<typeof SHIPPING_TIPS> = {
  'confirm-on-the-day': {
    title: '当天确认发货',
    text: '承运人取件后立即确认每个订单，并填写承运人和追踪编码。按时发货但确认过晚仍算迟发。',
    steps: [],
  },
  'realistic-handling-time': {
    title: '设置做得到的处理时间',
    text: '按繁忙日能做到的时间设置处理时间，节假日前后加一天，或让亚马逊根据您的记录自动设置。',
    steps: [],
  },
  'integrated-carriers': {
    title: '使用亚马逊可读取的承运人',
    text: '通过亚马逊购买配送，或使用已对接的承运人并选择其准确名称。追踪编码在首次扫描后才算有效。',
    steps: [],
  },
  'buffer-stock': {
    title: '保留缓冲库存',
    text: '卖家取消订单多因缺货。上架数量略少于实有数量，在多个平台销售时尤其如此。',
    steps: [],
  },
  'sync-stock': {
    title: '保持库存同步',
    text: '每天多次更新数量，或交由库存系统处理；最后一件售出后立即设为零。',
    steps: [],
  },
  'honest-transit-time': {
    title: '承诺真实的运输时间',
    text: '按地区比较配送模板中承诺与实际的运输时间，在不一致处更换承运人或修改承诺。',
    steps: [],
  },
};
