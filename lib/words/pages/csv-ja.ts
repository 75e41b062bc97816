import type { Translation } from '../messages';
import type { csvEn } from './csv-en';

/** What the history page says about CSV files that it saves, in Japanese. */
export const csvJa: Translation<typeof csvEn> = {
  'csv-export': '表計算用CSV',
  'csv-table': '表',
  'csv-readings': '読み取り',
  'csv-answers': '回答時間',
  'csv-actions': '行ったこと',
  'csv-numbers': '数値と列',
  'csv-point-comma': '1.5 ,（日本、米国、英国、中国）',
  'csv-comma-semicolon': '1,5 ;（ドイツ、フランスなど）',
  'csv-point-semicolon': '1.5 ;（スイス）',
  'csv-save': 'CSVを保存',
  'csv-hint':
    'お使いの表計算ソフトの数値の形を選んでください。時刻はUTC、率は1に対する割合です（0.012は1.2%）。',
  'csv-exported': { other: '保存しました：{file}に{count}行' },
};
