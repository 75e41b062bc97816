import type { Translation } from '../messages';
import type { csvEn } from './csv-en';

/** What the history page says about CSV files that it saves, in Simplified Chinese. */
export const csvZh: Translation<typeof csvEn> = {
  'csv-export': '用于电子表格的 CSV',
  'csv-table': '表格',
  'csv-readings': '读取',
  'csv-answers': '回复时间',
  'csv-actions': '所做的措施',
  'csv-numbers': '数字和列',
  'csv-point-comma': '1.5 ,（中国、美国、英国、日本）',
  'csv-comma-semicolon': '1,5 ;（德国、法国等）',
  'csv-point-semicolon': '1.5 ;（瑞士）',
  'csv-save': '保存 CSV',
  'csv-hint': '请按您电子表格中数字的写法选择。时间为 UTC；比率以 1 为整体，0.012 即 1.2%。',
  'csv-exported': { other: '已保存：{file}，共 {count} 行' },
};
