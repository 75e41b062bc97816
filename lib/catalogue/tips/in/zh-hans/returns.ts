import type { RETURN_TIPS } from '../../returns';
import type { TextsOf } from '../../tip';

/** The tips about return requests, in simplified Chinese. */
export const RETURNS: TextsOf<typeof RETURN_TIPS> = {
  'authorise-in-policy-returns': {
    title: '立即批准符合政策的退货',
    text: '亚马逊政策允许的退货终归要批准。拖延和误拒都会对您不利。',
    steps: ['对符合政策的退货请求开启自动批准。', '批准未处理请求中符合政策的。', '其余的当天人工决定。'],
  },
  'returns-within-48-hours': {
    title: '48 小时内答复退货',
    text: '退货请求另有时限：收到后 48 小时，而不是 24 小时。',
    steps: [
      '每天查看未处理的退货请求，从最早的开始。',
      '逐一批准、退款或关闭。',
      '指定您不在时负责处理的人。',
    ],
  },
  'right-close-codes': {
    title: '用正确的代码关闭',
    text: '用错代码关闭的请求会算作拒绝，即使买家的问题已经解决。',
    steps: [
      '写明哪种结果用哪个代码。',
      '未经退货即解决的，选择相应的代码。',
      '检查最近关闭的请求有无用错代码。',
    ],
  },
};
