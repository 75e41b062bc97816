import type { Translation } from '../messages';
import type { en } from './en';

/** What badge, notices, popup and options say about waiting messages, in Japanese. */
export const ja: Translation<typeof en> = {
  off: 'Benchlineはオフです。購入者のメッセージを見守っていません',
  unknown: 'Benchlineが履歴を読み取れないため、待っているメッセージの数は不明です',
  none: 'Benchline：待っている購入者メッセージは確認されていません',
  'none-near': '{count}件が待っています。残り{hours}時間未満はありません',
  near: '残り{hours}時間未満のメッセージ{count}件',
  overdue: '期限超過{number}件',
  'may-be-overdue': '期限超過の可能性{number}件',
  where: '{facts}：{where}',
  extra: 'ほか{count}件、時刻不明：受信トレイを開いてください',
  'extra-alone': '{count}件が待っています。時刻不明：受信トレイを開いてください',
  'as-of': '{moment}時点',
  old: '古い可能性があります（{moment}時点）。受信トレイを開いてください',
  'never-read': 'Benchline：このパソコンではまだ受信トレイを読み取っていません',

  left: '残り{time}',
  'at-most-left': '残り最大{time}',
  'is-overdue': '{time}超過',
  'is-overdue-now': '期限超過',
  'perhaps-overdue': '期限超過の可能性',
  'time-unknown': '時刻不明',
  'perhaps-answered': '回答済みの可能性があります。最後に読み取った一覧はその手前で終わっていました。',

  'theme-product': '商品',
  'theme-delivery': '配送',
  'theme-return-or-refund': '返品・返金',
  'theme-cancellation': 'キャンセル',
  'theme-account-or-order': 'アカウント・注文',
  'theme-general': '一般',
  'no-country': '国不明',

  'open-history': '履歴を開く',
  'queue-title': '購入者のメッセージ',
  'queue-none': '待っているものは確認されていません。',
  'queue-unread': 'Seller Centralの受信トレイを一度開いてください。以後、Benchlineが24時間を見守ります。',
  'queue-failed': '履歴を読み取れなかったため、待っているメッセージの数は不明です。',
  'queue-off': 'Benchlineがオフの間、メッセージは見守られません。',
  'queue-more': 'ほか{count}件',
  'open-inbox': '受信トレイを開く',
  'open-inbox-of': '{store}の受信トレイを開く',
  'unsure-hint':
    '「最大」「可能性」：受信時刻が正確にわからないため、24時間が終わる最も早い時刻で数えています。',
  'notices-withdrawn':
    '通知はオンですが、ブラウザが許可しなくなりました。オプションでもう一度オンにしてください。',

  'notice-title': '要回答の購入者メッセージ{count}件',
  'notice-title-overdue': '要回答の購入者メッセージ{count}件、期限超過{overdue}件',
  'last-call-title': '通知休止の前に：購入者メッセージ{count}件',
  'last-call-ends': '{case}：通知休止中に24時間が終わります',
  'last-call-mark': '{case}：通知休止中に残り{hours}時間を切ります',
  'notice-more': 'ほか{count}件',
  'notice-line': '{case}：{left}',
  'snooze-30': '30分後に再通知',
  'snooze-60': '1時間後に再通知',

  'options-title': '購入者のメッセージ',
  'options-intro':
    '24時間以内の回答が期限内となります。週末と祝日も含みます。Benchlineのボタンの数字は、待っているメッセージのうち残り時間が少ないものの数です。',
  threshold: '残りがこの時間数より少ないメッセージを数える',
  'threshold-hint': '1～23。期限を過ぎたものは常に数えます。',
  'notices-switch': '通知を表示する',
  'notices-intro':
    'オンにするとブラウザが許可を求めます。通知に出るのはテーマ、国、時間で、購入者名や本文は出ません。',
  'notices-gone': 'ブラウザが通知を許可しなくなりました。もう一度オンにすると確認されます。',
  'notices-refused': 'ブラウザが通知を許可しませんでした。',
  'notices-impossible': 'このブラウザは通知を表示できません。',
  marks: '残りがこれより少なくなったら通知',
  mark: '{hours}時間',
  quiet: '通知休止：この時間は通知しません',
  'quiet-from': '開始',
  'quiet-to': '終了',
  'quiet-hint':
    'このパソコンの時計に従います。1時間前に、休止中に期限が来るもの、または上の時間を切るものを最後に通知します。',
  'quiet-empty': '開始と終了が同じため、休止する時間がありません。',
  'zones-title': '受信トレイのタイムゾーン',
  'zones-intro':
    'Amazonの受信トレイは、時刻を1つのタイムゾーンで表示します。次のマーケットプレイスではどれか分かっていないため、ありうるものをすべて考え、最も早い期限を表示します。分かっている場合は、受信トレイが表示しているものを選んでください。その時点で分かっている期限はそのまま残ります。ページの内容が選択と食い違うときは、最も早い期限に戻り、そのページでお知らせします。',
  'zones-none': '国が表示されないメッセージ',
  'zones-default': '不明（最も早い期限を採用）',
  'zones-other': 'その他…',
  'zones-search': 'タイムゾーンを検索',
  'zones-unknown': 'その名前のタイムゾーンはありません。',
  'zones-wrong': 'ページの内容が{zone}と食い違いました。別のものを選ぶまで、最も早い期限を採用します。',
  'not-saved': 'オプションを保存できませんでした。空きがない可能性があります。',
};
