import type { Translation } from '../messages';
import type { ownTargetsEn } from './own-targets-en';

/** What the pages say of targets that the seller set, in simplified Chinese. */
export const ownTargetsZh: Translation<typeof ownTargetsEn> = {
  'targets-title': '您自己的目标',
  'targets-intro':
    '比 Amazon 更严格的目标，或 Amazon 未给出目标时的目标。它会在数字旁、图表和历史页面中作为您的目标显示，并说明数值与它的差距。红色和“未达到目标”仍以 Amazon 给出的为准：仅未达到您的目标时最多显示为黄色。默认没有。',
  'targets-loading': '正在读取此电脑上您自己的目标…',
  'targets-unread': '无法读取您自己的目标。请关闭此页面后重新打开。未做任何更改。',
  'targets-not-changed': '无法更改您自己的目标：可能空间不足，或由更新版本的 Benchline 写入。',
  'targets-none': '还没有。',
  'target-add': '设置自己的目标',
  'target-metric': '指标',
  'target-account': '账户',
  'target-all': '所有账户',
  'target-hint':
    '与目标相等的数值算作达标。某个账户的目标优先于所有账户的目标；已有的目标会被替换。它适用于该指标的所有时间段和订单类型。',
  'target-stars': '您的目标（星）',
  'target-saved': '已保存“{name}”的目标。',
  'target-outside': '未保存：“{name}”的数值无法达到此目标。数值从 {low} 到 {high}。',
  'target-full': '未保存：同时最多使用 {most} 个目标。',
  'target-removed': '已移除“{name}”的目标。',
  'target-unknown': '已不在此处的账户',
  'preview-targets': '自己的目标：新增或更改 {count} 个',
};
