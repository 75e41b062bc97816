import type { Translation } from '../messages';
import type { ownMetricsEn } from './own-metrics-en';

/** What the pages say of metrics that the seller defined, in Japanese. */
export const ownMetricsJa: Translation<typeof ownMetricsEn> = {
  'metrics-title': '自分の指標',
  'metrics-intro':
    'Benchlineが知らない数値（チームの品質スコアなど）です。値は履歴ページの「CSV をインポート」で取り込むか、セラーセントラルのページでBenchlineに示した数値から読み取ります。履歴とポップアップに表示され、ヒントや実施記録の対象にもできます。',
  'metrics-loading': 'このパソコンの自分の指標を読み込んでいます…',
  'metrics-unread':
    '自分の指標を読み込めませんでした。このページを閉じて、もう一度開いてください。何も変わっていません。',
  'metrics-not-changed':
    '自分の指標を変更できませんでした。空き容量が足りないか、より新しいBenchlineが書き込んだ可能性があります。',
  'metrics-none': 'まだありません。',
  'metrics-removed': '削除済み',
  'metric-add': '自分の指標を定義',
  'metric-name': '名前',
  'metric-unit': '単位',
  'metric-unit-rate': 'パーセント',
  'metric-unit-duration': '時間',
  'metric-unit-count': '件数',
  'metric-unit-points': 'ポイント',
  'metric-better': '良いのは',
  'metric-better-higher': '多いほう',
  'metric-better-lower': '少ないほう',
  'metric-is-better-higher': '多いほど良い',
  'metric-is-better-lower': '少ないほど良い',
  'metric-target-rate': '自分の目標（パーセント）',
  'metric-target-duration': '自分の目標（分）',
  'metric-target-count': '自分の目標',
  'metric-target-points': '自分の目標（ポイント）',
  'metric-target-hint': '目標は空欄でもかまいません。目標と同じ値は達成です。',
  'metric-unit-stays': 'すでにある値がこの単位のため、単位は変わりません。',
  'metric-goal-higher': '自分の目標：{value}以上',
  'metric-goal-lower': '自分の目標：{value}以下',
  'metric-saved': '「{name}」を保存しました。',
  'metric-empty': '保存していません。指標には名前が必要です。',
  'metric-twice': '保存していません。「{name}」という自分の指標がすでにあります。',
  'metric-outside': '保存していません。この単位の値では目標に届きません。パーセントは0から100までです。',
  'metric-full': '保存していません。同時に使える自分の指標は最大{most}件です。',
  'metric-removed':
    '「{name}」を削除しました。値はこのパソコンとエクスポートに残り、元に戻すと再び表示されます。それまでは、この指標として示した数値は読み取りません。',
  'metric-back': '元に戻す',
  'metric-is-back': '「{name}」が値とともに戻りました。',
  'preview-metrics': '自分の指標：新規または変更 {count}件',
};
