import type { ACCOUNT_TIPS } from '../../account';
import type { TextsOf } from '../../tip';

/** The tips about the account’s standing, in simplified Chinese. */
export const ACCOUNT: TextsOf<typeof ACCOUNT_TIPS> = {
  'oldest-violation-first': {
    title: '从最早的违规开始',
    text: '违规在未解决期间一直影响账户，最早的影响时间最长。',
    steps: ['打开问题列表，按日期排序。', '对最早的一项提交文件申诉，或更正商品信息。', '然后处理下一个。'],
  },
  'read-notifications-daily': {
    title: '每天阅读绩效通知',
    text: '大多数期限从通知发出时算起，而不是从阅读时。',
    steps: [
      '指定一人每个工作日阅读绩效通知，并安排替补。',
      '立即把每个期限记入共享日历。',
      '先处理危及商品或账户的事项。',
    ],
  },
};
