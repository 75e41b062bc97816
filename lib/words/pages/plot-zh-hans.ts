import type { Translation } from '../messages';
import type { plotEn } from './plot-en';

/** What the history page says at the chart of one metric, in Simplified Chinese. */
export const plotZh: Translation<typeof plotEn> = {
  'plot-zoom': '缩放',
  'plot-in': '放大',
  'plot-out': '缩小',
  'plot-earlier': '更早',
  'plot-later': '更晚',
  'plot-reset': '重置缩放',
  'plot-shown': '显示：{from} – {to}',
  'plot-keys':
    '在图上拖动即可放大。在图中按 + 和 − 缩放，← 和 → 移动，Home 重置；滚轮也可缩放，焦点不在图中时请按住 Ctrl。',
  'plot-band': '阴影：就这些订单数所能判断的，真实比率可能所在的范围。',
  'plot-imported': '圆圈：来自文件的数值。',
  'plot-renamed': '页面上的名称现为“{label}”',
  'plot-companions': '在同一图中',
  'plot-add': '添加 {name}',
  'plot-drop': '移除 {name}',
  'plot-values': '图中的数值',
  'plot-rows': { other: '显示时间内的 {count} 个数值，最新的在前' },
  'plot-some-rows': '显示时间内 {count} 个数值中最新的 {some} 个',
  'plot-all-rows': '显示全部 {count} 个',
  'plot-series': '序列',
  'plot-source': '来源',
  'plot-label': '页面上的名称',
  'plot-from-page': '页面',
  'plot-from-report': '亚马逊报告',
  'plot-from-file': '文件',
  'plot-from-rule': '您教的',
  'plot-from-messages': '您自己的消息',
};
