import type { Translation } from '../messages';
import type { journalEn } from './journal-en';

export const journalJa: Translation<typeof journalEn> = {
  'tips-now': 'できること',
  'tip-is-hidden': 'ヒントを非表示にしました。オプションで再び表示できます。',
  'tip-started': '今日開始したと記録しました。',
  'step-what': '行ったこと',
  'step-day': '日付',
  'step-note-edit': 'メモを編集',
  'step-note-add': 'メモを追加',
  'step-marked': '記録しました：「{title}」（{day}）。',
  'step-noted': 'メモを保存しました。',
  'step-not-kept': '保存できず、何も変わっていません。空き容量が足りない可能性があります。',
  'steps-full': 'このアカウントで保存できる取り組みの上限に達しています。先にいくつか削除してください。',
  'steps-none':
    'まだありません。開始または記録した取り組みはグラフに線で示され、やがてその後の数値の動きが表示されます。',
  'row-step-early': '{day}の対策：まだ早い段階です',
  'row-step-unread': '{day}の対策：その後の読み取りなし',
  'row-step-few': '{day}の対策：判断にはまだ不足',
  'row-step-helped': '{day}の対策：効果あり',
  'row-step-worse': '{day}の対策：その後悪化',
  'row-step-no-clear-effect': '{day}の対策：はっきりした効果なし',
  'named-removed': '「{title}」を削除しました。',
  'tips-title': 'ヒント',
  'tips-intro':
    'Benchlineは数値の横にヒントを最大2件表示します。ここでは、非表示にしたヒントの確認と、自分のヒントの作成ができます。',
  'tips-loading': 'このパソコンのヒントを読み込んでいます…',
  'tips-unread':
    'ヒントを読み込めませんでした。このページを閉じて、もう一度開いてください。何も変わっていません。',
  'tips-not-changed':
    'ヒントを変更できませんでした。空き容量が足りないか、より新しいBenchlineが書き込んだ可能性があります。',
  'tips-full': 'これ以上保存できません。自分のヒントは最大{most}件です。',
  'tips-hidden': '非表示のヒント',
  'tips-hidden-none': '非表示のヒントはありません。',
  'tips-own': '自分のヒント',
  'tips-own-none': 'まだありません。',
  'tip-show': '再び表示',
  'tip-shown': '「{title}」は、当てはまる場所で再び表示されます。',
  'tip-unknown': '別のバージョンのヒント：{id}',
  'tip-add': 'ヒントを書く',
  'tip-metric': '指標',
  'tip-title': 'タイトル',
  'tip-text': 'すること',
  'tip-saved': '「{title}」を保存しました。',
  'tip-remark':
    'このまま保存され、表示されます。ただし購入者へのメッセージでは、Amazonは次を認めていません：',
};
