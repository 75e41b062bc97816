import type { RETURN_TIPS } from '../../returns';
import type { TextsOf } from '../../tip';

/** The tips about return requests, in simplified Chinese. */
export const RETURNS: TextsOf<typeof RETURN_TIPS> = {
  'authorise-in-policy-returns': {
    title: '立即批准符合政策的退货',
    text: '对符合亚马逊政策的退货请求开启自动批准。无人等待，也不会误拒。',
    steps: [],
  },
  'returns-within-48-hours': {
    title: '48 小时内答复退货',
    text: '每天查看未处理的退货请求：在收到后 48 小时内批准、退款或关闭。',
    steps: [],
  },
  'right-close-codes': {
    title: '用正确的代码关闭',
    text: '问题未经退货即解决时，请用相应的代码关闭请求。其他代码会算作拒绝。',
    steps: [],
  },
};
