import type { VOICE_TIPS } from '../../voices';
import type { TextsOf } from '../../tip';

/** The tips about what buyers say after the sale, in simplified Chinese. */
export const VOICES: TextsOf<typeof VOICE_TIPS> = {
  'read-reason-codes': {
    title: '逐个商品查看原因',
    text: '投诉都带有原因：发错货、损坏、与描述不符、延误。表现最差的商品最常见的原因，说明该改什么。',
    steps: [
      '在 Voice of the Customer 中打开 NCX 率最高的商品。',
      '统计投诉原因，并加上同一商品差评所说的内容。',
      '根据最常见的原因，决定修改页面、包装还是商品。',
    ],
  },
  'fix-listing-or-product': {
    title: '修正页面或商品',
    text: '反复出现的投诉只有两种原因：页面所述与实物不同，或商品有问题。其中之一改变，数字才会改变。',
    steps: [
      '若买家期望不同，更正标题、图片和尺寸。',
      '若商品有问题，暂停该库存并与供应商沟通。',
      '四周后再读一次投诉。',
    ],
  },
  'reply-publicly-politely': {
    title: '公开礼貌地回复',
    text: '之后的买家会同时看到负面反馈和您的回复。平和的回复能体现您如何处理问题。',
    steps: [
      '在 Feedback Manager 中打开最新的负面反馈。',
      '用两三句话公开回复：发生了什么，您做了什么。',
      '不写指责和任何个人内容。',
    ],
  },
};
