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
  'csv-exact':
    '「CSVをインポート」で、表計算ソフトで保存し直した後でも、このファイルを読み戻せます。最後の列はそのためのものです。',
  'csv-left-changed': '除外、{line}行目：{head}の「{cell}」は保存時の値と異なります。',
  'csv-left-unclear': '除外、{line}行目：{head}の「{cell}」では、保存時の内容がすべては分かりません。',
  'csv-left-text': '除外、{line}行目：この行の文字が保存時と異なります。',
  'csv-left-damaged': '除外、{line}行目：最後の列（{head}）が欠けています。',
  'csv-left-all': 'インポートされず、何も変更されていません：{file}には確実に読み取れる行がありません。',
};
