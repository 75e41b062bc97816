import type { Translation } from '../messages';
import type { settingsEn } from './settings-en';

/** What the options say of settings, of what is stored, and of the first run, in Japanese. */
export const settingsJa: Translation<typeof settingsEn> = {
  'display-title': '表示するもの',
  'display-intro': '変更は、開いているページにもすぐに反映されます。',
  'display-not-saved': '変更を保存できませんでした。空きがない可能性があります。',
  'display-all': 'Seller Centralで有効',
  'display-all-text': 'オフ：ページを読み取らず、何も表示しません。履歴は残ります。',
  'display-pages': 'ページ',
  'display-pages-text': 'オフのページは読み取らないため、何も保存しません。オフにするまで、すべてオンです。',
  'display-page-home': 'ホームページ',
  'display-page-performance-over-time': 'パフォーマンスの推移',
  'display-density': 'チップの大きさ',
  'display-density-text':
    '数値の横に表示する最大の形です。ページに余裕がなければ小さくなります。どの形からでも詳細を開けます。',
  'display-density-full': '線・記号・言葉',
  'display-density-short': '線と記号',
  'display-density-dot': '点のみ',
  'display-metrics': '指標',
  'display-metrics-text':
    'チェックを外した指標の横には何も表示せず、ポップアップにも出しません。読み取りと保存は続くため、履歴、証拠、書き出しには含まれます。初期設定：すべて表示。',
  'display-metrics-count': '{all}件中{count}件を表示',
};
