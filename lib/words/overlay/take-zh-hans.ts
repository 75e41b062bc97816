import type { Translation } from '../messages';
import type { takeEn } from './take-en';

/** Gap, what it would take and by when, in simplified Chinese. */
export const takeZh: Translation<typeof takeEn> = {
  'verdict.near': '已达标，但接近界限',

  'row.back': '要回到{bound}',
  'clean.defects': '再有 {count} 个无缺陷订单',
  'clean.invoices': '再有 {count} 张按时的发票',
  'clean.late': '再有 {count} 个不迟发的订单',
  'clean.cancelled': '再有 {count} 个未取消的订单',
  'clean.untracked': '再有 {count} 个可追踪的包裹',
  'clean.more': '再有 {count} 个无问题的',
  'clean.share': '比现在多 {share}，且全无问题',
  'clean.share-between': '比现在多 {low} 至 {high}，且全无问题',
  'clean.never': '只增加无问题的还不够',
  'clean.while': '在现有各项仍计入期间',
  'clean.no-counts': '亚马逊此处未显示数量',

  'row.by': '若无新增',
  'by.date': '最晚 {date}',
  'by.window': '若订单量不变，届时现在计入的都已移出',
  'by.report': '依据亚马逊报告，且订单量不变',

  'row.pace': '要达到 {goal}',
  'row.pace-average': '要达到平均值 {goal}',
  'row.pace-top': '要达到优秀卖家 {goal}',
  'pace.within': '平均在 {time} 内回复',
  'pace.over': '持续 {window}，消息量不变',

  'note.rounded': '页面上的数值经过四舍五入：实际值可能在 {target} 的任一侧。',
  'note.average-better': '您与 {date} 时持平；其间平均值变好了，从 {before} 到 {now}。',
  'note.average-worse': '您与 {date} 时持平；其间平均值变差了，从 {before} 到 {now}。',

  'try.title': '假如',
  'try.orders': '新增订单',
  'try.bad': '其中有问题的',
  'try.hours': '回复用时（小时）',
  'try.fresh': '占回复的 %',
  'try.kept': '达标',
  'try.missed': '未达标',
  'try.impossible': '不可能',
  'row.forecast': '照此速度',
  'forecast.lost': '约在 {date} 越过 {target}',
  'forecast.kept': '约在 {date} 重新达到 {target}',
  'forecast.between': '介于 {low} 与 {high} 之间',
  'forecast.from': '最早 {low}，也可能不会发生',
};
