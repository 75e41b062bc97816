import type { Translation } from '../messages';
import type { ownMetricsEn } from './own-metrics-en';

/** What the pages say of metrics that the seller defined, in Simplified Chinese. */
export const ownMetricsZh: Translation<typeof ownMetricsEn> = {
  'metrics-title': '自己的指标',
  'metrics-intro':
    'Benchline 不认识的数字，例如团队的质量评分。它的数值通过历史页面上的“导入 CSV”得来，或来自您在卖家平台页面上向 Benchline 指出的数字。之后历史页面和弹出窗口会显示它，建议和措施也可以针对它。',
  'metrics-loading': '正在读取此电脑上您自己的指标…',
  'metrics-unread': '无法读取您自己的指标。请关闭此页面后重新打开。未做任何更改。',
  'metrics-not-changed': '无法更改您自己的指标：可能空间不足，或由更新版本的 Benchline 写入。',
  'metrics-none': '还没有。',
  'metrics-removed': '已删除',
  'metric-add': '定义自己的指标',
  'metric-name': '名称',
  'metric-unit': '单位',
  'metric-unit-rate': '百分比',
  'metric-unit-duration': '时间',
  'metric-unit-count': '数量',
  'metric-unit-points': '分',
  'metric-better': '更好的是',
  'metric-better-higher': '更高',
  'metric-better-lower': '更低',
  'metric-is-better-higher': '越高越好',
  'metric-is-better-lower': '越低越好',
  'metric-target-rate': '您的目标（百分比）',
  'metric-target-duration': '您的目标（分钟）',
  'metric-target-count': '您的目标',
  'metric-target-points': '您的目标（分）',
  'metric-target-hint': '目标可以留空。与目标相等的数值算作达标。',
  'metric-unit-stays': '单位保持不变，因为已有的数值以它计。',
  'metric-goal-higher': '您的目标：至少 {value}',
  'metric-goal-lower': '您的目标：至多 {value}',
  'metric-saved': '已保存“{name}”。',
  'metric-empty': '未保存：指标需要名称。',
  'metric-twice': '未保存：已有名为“{name}”的自己的指标。',
  'metric-outside': '未保存：此单位的数值无法达到该目标。百分比从 0 到 100。',
  'metric-full': '未保存：同时最多使用 {most} 个自己的指标。',
  'metric-removed':
    '已删除“{name}”。它的数值保留在此电脑和导出文件中；恢复后会重新显示。在此之前，您为它指出的数字不会被读取。',
  'metric-back': '恢复',
  'metric-is-back': '“{name}”已恢复，数值也在。',
  'preview-metrics': '自己的指标：新增或更改 {count} 个',
};
