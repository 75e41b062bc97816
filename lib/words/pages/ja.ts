import type { Translation } from '../messages';
import type { en } from './en';
import { journalJa } from './journal-ja';
import { overviewJa } from './overview-ja';
import { ownMetricsJa } from './own-metrics-ja';
import { ownTargetsJa } from './own-targets-ja';
import { messagesJa } from './messages-ja';
import { figuresJa } from './figures-ja';
import { csvJa } from './csv-ja';
import { moveJa } from './move-ja';
import { refusalJa } from './refusal-ja';
import { evidenceJa } from './evidence-ja';
import { reviewJa } from './review-ja';
import { keepingJa } from './keeping-ja';
import { settingsJa } from './settings-ja';
import { templatesJa } from './templates-ja';
import { plotJa } from './plot-ja';

/** What the popup and the history page say, in Japanese. Account Health is Amazon's own word; that of the Feedback Manager is not known. */
export const ja: Translation<typeof en> = {
  ...journalJa,
  ...overviewJa,
  ...ownMetricsJa,
  ...ownTargetsJa,
  ...messagesJa,
  ...templatesJa,
  ...plotJa,
  ...figuresJa,
  ...csvJa,
  ...moveJa,
  ...refusalJa,
  ...evidenceJa,
  ...reviewJa,
  ...keepingJa,
  ...settingsJa,
  loading: 'このパソコンの履歴を読み込んでいます…',
  today: '今日',
  yesterday: '昨日',
  'days-old': '{count}日前',
  'default-account': '{host}の既定のアカウント',
  'page-stale': '{page}：{age}、開いてください',
  'page-unread': '{page}：まだ開いていません',
  'page-fresh': '{page} · {age}',
  'line-none': 'この期間に値はありません。',
  'line-one': '{day}に{value}、この期間で唯一の値です。',
  'line-many': '{before}（{since}）から{value}（{day}）へ。最小{low}、最大{high}。',
  switch: 'Seller Centralで有効',
  'off-note': 'Benchlineはオフです。ページは読み取られず、何も表示されません。履歴は残ります。',
  history: '履歴',
  options: 'オプション',
  'options-title': 'Benchlineのオプション',
  'no-accounts': 'まだありません。アカウントは最初の読み取りとともに保存されます。',
  'whole-store': '{store}、全マーケットプレイス',
  'accounts-text':
    'どのアカウントのページかはSeller Centralのヘッダーで判断します。アカウントに自分用の名前を付けたり、同じ二つのアカウントを一つにまとめたりできます。',
  'seen-as': 'Seller Centralでの表示：{account}、最後に見た場所：{host}',
  'merged-accounts': '統合済み：{accounts}',
  'own-name': '自分用の名前',
  'save-name': '名前を保存',
  'merge-into': '統合先',
  'choose-account': 'アカウントを選択',
  'merge-ask': '統合…',
  'merge-sure':
    '{from}の読み取りはすべて{into}に移り、今後そのページに表示されるものも同様です。元に戻せません。迷う場合は先に履歴を書き出してください。',
  'merge-now': '統合する',
  'merge-not': '統合しない',
  'account-named': '保存しました。アカウントは{account}と表示されます。',
  'account-merged': '{from}は{into}に統合されました。',
  'account-unchanged': '何も変更していません。履歴に書き込めませんでした。',
  accounts: 'アカウント',
  'empty-title': 'まだ読み取りがありません',
  'empty-text':
    'まずSeller Centralでアカウント健全性を、次にFeedback Managerを開いてください。Benchlineは開いたページを読み取り、数値をこのパソコンに保存します。',
  'first-step': 'アカウント健全性を開く',
  'second-step': 'Feedback Managerを開く',
  'links-go-to': 'リンク先は{host}です。他のマーケットプレイスでは、そこで同じページを開いてください。',
  'history-off-title': '履歴はオフです',
  'history-off':
    'プライベートウィンドウや破損したプロファイルなど、ここではブラウザに数値を保存する場所がありません。Seller Centralでは本日の差が引き続き表示されます。',
  'failed-title': '履歴を読み取れませんでした',
  failed:
    'このページを閉じて開き直してください。直らない場合はブラウザを再起動してください。何も変更していません。',
  'history-title': 'Benchlineの履歴',
  'choose-metric': '指標を選択',
  'no-such-metric': 'この指標の読み取りはまだありません。',
  ranges: '表示期間',
  'range-90': '90日',
  'range-365': '1年',
  'range-all': 'すべて',
  date: '読み取り日',
  value: '値',
  counts: '件数',
  period: '期間',
  'report-P1M': '月次、Amazonのレポートより',
  'report-P1W': '週次、Amazonのレポートより',
  'report-P1D': '日次、Amazonのレポートより',
  'report-P4W': '各週までの4週間、Amazonのダッシュボードより',
  average: '平均',
  top: '上位',
  target: '目標',
  'as-named': 'ページでの表示：「{label}」',
  export: 'JSONを書き出す',
  import: 'JSONを読み込む',
  transfer: '書き出しと読み込み',
  stays: 'すべてこのパソコンに残ります。書き出しに購入者の名前、メッセージ、注文番号は含まれません。',
  exported: '書き出し完了：読み取り{count}件（{file}）',
  'export-failed': '書き出せませんでした。履歴を読み取れません。',
  importing: '{file}を読み込んでいます…',
  imported: '読み込み完了：{count}件を追加、{known}件は既にありました。',
  extended: '{count}件を補いました。',
  'imported-cases': '購入者メッセージを{count}件追加、{updated}件を更新しました。',
  'imported-actions': '行ったこと：新規{count}件、変更{updated}件。',
  refused: '読み込みませんでした。何も変更していません。{field}：{reason}',
  'import-failed': '読み込みませんでした。何も変更していません。ファイルを読めないか、空きがありません。',
  'rules-title': 'Benchlineに示した数値',
  'rules-loading': 'このパソコンのルールを読み込んでいます…',
  'rules-failed':
    'ルールを読み込めませんでした。このページを閉じて開き直してください。何も変更していません。',
  'rules-not-changed': 'ルールを変更できませんでした。空きがない可能性があります。',
  'rules-none':
    'まだありません。Benchlineがページで数値を見つけられない場合、そのページのステータスから場所を示せます。',
  'rules-intro':
    'ページ上でBenchlineに示した数値です。ルールはその言語で、同じアカウントを表示するすべてのサイトで有効です。',
  'rules-export': 'ルールを書き出す',
  'rules-import': 'ルールを読み込む',
  'rules-exported': '書き出し完了：ルール{count}件（{file}）',
  'rules-imported': 'ルールを{count}件追加しました。{known}件は既にあり、そのままです。',
  'rules-left': '{count}件を除外しました。空きがないか、ページが不明です。',
  'rule-matched': '最後に一致：{day}',
  'rule-missed': '一致しなくなった日：{day}',
  'rule-unseen': '示した日以降、未確認：{day}',
  'rule-metric-gone': '使われていない自分の指標',
  'rule-resting': '休止中：指標が削除されたか、このパソコンにありません。元に戻すと再び読み取ります。',
  'rule-replaces': 'Benchline自身の読み取りの代わりに使われます。',
  'rule-test': 'ページを開く',
  'rule-test-hint': 'ルールの確認用：見つかったものはここと、そのページのステータスに表示されます。',
  'rule-rename': '名前を変更',
  'rule-name': 'ルールの名前',
  save: '保存',
  cancel: 'キャンセル',
  remove: '削除',
  'rule-removed': '「{name}」を削除しました。',
  undo: '元に戻す',

  'language-title': '言語',
  'language-intro': 'Amazonの数値の横と、Benchline自身のページで使う言語です。すぐに切り替わります。',
  'language-auto': 'ページまたはブラウザの言語',
  'language-not-saved': '言語を保存できませんでした。空きがない可能性があります。',
};
