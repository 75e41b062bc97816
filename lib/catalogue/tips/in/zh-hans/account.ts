import type { ACCOUNT_TIPS } from '../../account';
import type { TextsOf } from '../../tip';

/** The tips about the account’s standing, in simplified Chinese. */
export const ACCOUNT: TextsOf<typeof ACCOUNT_TIPS> = {
  'oldest-violation-first': {
    title: '从最早的违规开始',
    text: '打开问题列表，按日期排序，先解决最早的：提交文件申诉，或更正商品信息。然后处理下一个。',
    steps: [],
  },
  'read-notifications-daily': {
    title: '每天阅读绩效通知',
    text: '指定一人每个工作日查看绩效通知。大多数期限从通知发出时算起，而不是从阅读时。',
    steps: [],
  },
};
