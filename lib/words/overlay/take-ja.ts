import type { Translation } from '../messages';
import type { takeEn } from './take-en';

/** Gap, what it would take and by when, in Japanese. */
export const takeJa: Translation<typeof takeEn> = {
  'verdict.near': '目標内、ただし限度に近い',

  'row.back': '{bound}に戻るには',
  'clean.defects': '不良なしの注文があと{count}件',
  'clean.invoices': '期限内の請求書があと{count}件',
  'clean.late': '遅延なしの注文があと{count}件',
  'clean.cancelled': 'キャンセルなしの注文があと{count}件',
  'clean.untracked': '追跡可能な荷物があと{count}個',
  'clean.more': '問題なしがあと{count}件',
  'clean.share': '現在より{share}多く、すべて問題なし',
  'clean.share-between': '現在より{low}～{high}多く、すべて問題なし',
  'clean.never': '問題なしが増えるだけでは届きません',
  'clean.while': '現在の分が集計に残る間',
  'clean.no-counts': 'Amazonはここに件数を表示していません',

  'row.by': '新たに発生しなければ',
  'by.date': '遅くとも{date}',
  'by.window': '注文数が同じなら、その日までに現在の分はすべて集計から外れます',
  'by.report': 'Amazonのレポートより、注文数が同じ場合',

  'row.pace': '{goal}に達するには',
  'row.pace-average': '平均（{goal}）に達するには',
  'row.pace-top': '上位出品者（{goal}）に達するには',
  'pace.within': '平均{time}以内に回答',
  'pace.over': '{window}の間、メッセージ数が同じ場合',

  'note.rounded': 'ページの数値は丸められています。実際の値は{target}のどちら側にもありえます。',
  'note.average-better': '{date}から変わっていません。その間に平均は{before}から{now}に良くなりました。',
  'note.average-worse': '{date}から変わっていません。その間に平均は{before}から{now}に悪くなりました。',

  'try.title': 'もしも',
  'try.orders': '追加の注文数',
  'try.bad': 'うち問題あり',
  'try.hours': '回答までの時間',
  'try.fresh': '回答のうち、%',
  'try.kept': '目標達成',
  'try.missed': '目標未達',
  'try.impossible': 'ありえません',
  'row.forecast': 'この調子なら',
  'forecast.lost': '{date}頃に{target}を外れます',
  'forecast.kept': '{date}頃に{target}に戻ります',
  'forecast.between': '{low}から{high}の間',
  'forecast.from': '早くて{low}、起こらないかもしれません',
};
