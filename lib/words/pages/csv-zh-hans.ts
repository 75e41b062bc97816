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
  'csv-exact': '“导入 CSV”可以读回此文件，即使电子表格软件重新保存过。最后一列就是为此而设。',
  'csv-left-changed': '已略过，第 {line} 行：{head} 下的“{cell}”与保存时不同。',
  'csv-left-unclear': '已略过，第 {line} 行：{head} 下的“{cell}”已不能完整说明保存时的内容。',
  'csv-left-text': '已略过，第 {line} 行：此行的文字与保存时不同。',
  'csv-left-damaged': '已略过，第 {line} 行：最后一列 {head} 不完整。',
  'csv-left-all': '未导入，未作任何更改：{file} 中已没有可以确定读取的行。',
};
