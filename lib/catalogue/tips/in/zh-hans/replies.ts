import type { REPLY_TIPS } from '../../replies';
import type { TextsOf } from '../../tip';

/** The tips about faster replies, in simplified Chinese. */
export const REPLIES: TextsOf<typeof REPLY_TIPS> = {
  'weekend-rota': {
    title: '覆盖周末和节假日',
    text: '24 小时全年每天都在计时。简单排班，早晚各看一次，周五的消息就不会拖到周一。',
    steps: [],
  },
  'holding-reply-with-date': {
    title: '给出日期，不要沉默',
    text: '需要更久才能答复时，写明您在核实什么、何时会答复买家，并遵守该日期。',
    steps: [],
  },
  'fulfilment-messages-first': {
    title: '先处理取消和退货',
    text: '按此顺序处理收件箱：取消、退货、配送，然后是提问。前几类等待的代价最大。',
    steps: [],
  },
  'right-person-notified': {
    title: '通知负责回复的人',
    text: '在通知设置中，把买家消息发给值班人员的有效地址，而不是无人负责的公共邮箱。',
    steps: [],
  },
  'no-response-needed': {
    title: '关闭无需回复的消息',
    text: '买家单纯致谢的消息请标记为“No response needed”（无需回复）。这会停止计时，并不再计入该指标。',
    steps: [],
  },
  'templates-edited-by-hand': {
    title: '使用模板，逐条修改',
    text: '为五个最常见的问题写模板，并针对每位买家手动修改。自动回复不算作回复。',
    steps: [],
  },
};
