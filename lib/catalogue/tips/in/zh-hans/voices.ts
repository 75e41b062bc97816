import type { VOICE_TIPS } from '../../voices';
import type { TextsOf } from '../../tip';

/** The tips about what buyers say after the sale, in simplified Chinese. */
export const VOICES: TextsOf<typeof VOICE_TIPS> = {
  'read-reason-codes': {
    title: '逐个商品查看原因',
    text: '选出投诉最多的商品并统计原因：发错货、损坏、与描述不符、延误。最多的原因说明该改什么。',
    steps: [],
  },
  'fix-listing-or-product': {
    title: '修正页面或商品',
    text: '若买家期望不同，请更正标题、图片和尺寸。若商品有问题，请暂停该库存并与供应商沟通。',
    steps: [],
  },
  'reply-publicly-politely': {
    title: '公开礼貌地回复',
    text: '对负面反馈作简短的公开回复：发生了什么，您做了什么。之后的买家两者都会看到。',
    steps: [],
  },
};
