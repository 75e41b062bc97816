import type { Translation } from '../messages';
import type { plotEn } from './plot-en';

/** What the history page says at the chart of one metric, in Japanese. */
export const plotJa: Translation<typeof plotEn> = {
  'plot-zoom': 'ズーム',
  'plot-in': '拡大',
  'plot-out': '縮小',
  'plot-earlier': '前の期間',
  'plot-later': '後の期間',
  'plot-reset': 'ズームをリセット',
  'plot-shown': '表示期間：{from}～{to}',
  'plot-keys':
    'グラフ上をドラッグすると拡大します。グラフ内では + と − で拡大・縮小、← と → で移動、Home でリセットします。ホイールでも拡大できます（グラフの外にフォーカスがあるときは Ctrl を押しながら）。',
  'plot-band': '網かけ：この注文数からわかる範囲で、実際の率がありうる幅。',
  'plot-imported': '丸印：ファイルから取り込んだ値。',
  'plot-renamed': 'ページでの名前が「{label}」に変更',
  'plot-companions': '同じグラフに表示',
  'plot-add': '{name} を追加',
  'plot-drop': '{name} を外す',
  'plot-values': 'グラフの値',
  'plot-rows': { other: '表示期間の値 {count} 件（新しい順）' },
  'plot-some-rows': '表示期間の値 {count} 件のうち新しい {some} 件',
  'plot-all-rows': '{count} 件すべてを表示',
  'plot-series': '系列',
  'plot-source': '出所',
  'plot-label': 'ページでの名前',
  'plot-from-page': 'ページ',
  'plot-from-report': 'Amazon のレポート',
  'plot-from-file': 'ファイル',
  'plot-from-rule': '教えた値',
  'plot-from-messages': '自分のメッセージ',
};
