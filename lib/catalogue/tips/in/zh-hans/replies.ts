import type { REPLY_TIPS } from '../../replies';
import type { TextsOf } from '../../tip';

/** The tips about faster replies, in simplified Chinese. */
export const REPLIES: TextsOf<typeof REPLY_TIPS> = {
  'weekend-rota': {
    title: '覆盖周末和节假日',
    text: '24 小时全年每天都在计时：周五晚上的消息，到周一早上已经超时。',
    steps: ['为每个周末和节假日排定一名负责人。', '早晚各看一次收件箱。', '能答复的就答复，其余的给出日期。'],
  },
  'holding-reply-with-date': {
    title: '给出日期，不要沉默',
    text: '24 小时内无法解决的，也要在此期间回复：亚马逊要求回复中写明解决的日期。',
    steps: [
      '写明您在核实什么、最迟哪一天答复买家。',
      '把这一天记入日历。',
      '到那天务必写信，哪怕只是说明下一步。',
    ],
  },
  'fulfilment-messages-first': {
    title: '先处理取消和退货',
    text: '有些消息还能改变订单的结果，等待的代价最大。',
    steps: [
      '按此顺序处理：取消、退货、配送，然后是提问。',
      '每一类都从最早的消息开始。',
      '包裹发出前再看一次有无新的取消请求。',
    ],
  },
  'right-person-notified': {
    title: '通知负责回复的人',
    text: '发到无人负责的公共邮箱的消息，要等到有人碰巧看到。',
    steps: ['在通知设置中找到买家消息一项。', '填写值班人员，而不是公共邮箱。', '为休息日再加一个人。'],
  },
  'active-address': {
    title: '保持账户邮箱有效',
    text: '亚马逊将通知发到账户的邮箱。若无人查看，24 小时会在不知不觉中过去。',
    steps: [
      '检查账户使用哪个邮箱、由谁查看。',
      '将已离职人员的邮箱换掉。',
      '确保亚马逊的邮件不会进入垃圾邮件。',
    ],
  },
  'no-response-needed': {
    title: '关闭无需回复的消息',
    text: '回复或标记“No response needed”（无需回复）后，计时才会停止。单纯致谢的消息在此之前也会继续计时。',
    steps: [
      '在收件箱中找出买家只是致谢的消息。',
      '标记为“No response needed”，不必回信。',
      '先读到最后：有些消息里还有问题。',
    ],
  },
  'templates-edited-by-hand': {
    title: '使用模板，逐条修改',
    text: '常见问题不必每次从头写。自动回复不算作回复；经您修改并亲自发送的模板才算。',
    steps: ['列出买家问得最多的五件事。', '把每次都相同的部分写成模板。', '发送前按买家和订单修改。'],
  },
};
