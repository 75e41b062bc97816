import type { Translation } from '../messages';
import type { settingsEn } from './settings-en';

/** What the options say of settings, of what is stored, and of the first run, in Simplified Chinese. */
export const settingsZh: Translation<typeof settingsEn> = {
  'display-title': '显示内容',
  'display-intro': '每项更改都会立即生效，已打开的页面也一样。',
  'display-not-saved': '无法保存更改：可能没有空间。',
  'display-all': '在 Seller Central 上启用',
  'display-all-text': '关闭：不读取任何页面，也不显示任何内容。历史记录保留。',
  'display-pages': '页面',
  'display-pages-text': '关闭的页面不会被读取，也不会保存任何内容。在您关闭之前，全部开启。',
  'display-page-home': '首页',
  'display-page-performance-over-time': '绩效走势',
  'display-density': '标记的大小',
  'display-density-text': '数字旁边最多显示的内容。页面空间较小时会显示得更少。任何大小都可以打开详情。',
  'display-density-full': '线条、符号和文字',
  'display-density-short': '线条和符号',
  'display-density-dot': '一个圆点',
  'display-metrics': '指标',
  'display-metrics-text':
    '未勾选的指标旁边不显示任何内容，弹出窗口也不列出。它仍会被读取和保存：历史页面、证据和导出中都有。默认：全部。',
  'display-metrics-count': '显示 {all} 项中的 {count} 项',
};
