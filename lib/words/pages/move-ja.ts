import type { Translation } from '../messages';
import type { moveEn } from './move-en';

/** What the history page says about moving data in and out, in Japanese. */
export const moveJa: Translation<typeof moveEn> = {
  'importing-part': '{file}を読み込み中：{percent} …',
  'import-stop': '中止',
  'import-cancelled': '何も読み込まず、変更もしていません。',
  'import-nothing': '{file}の内容はすべて登録済みです。',
  'import-nothing-else': '{file}のそれ以外の内容はすべて登録済みです。',
  'file-unreadable':
    '読み込まず、変更もしていません。途中でファイルが移動または変更されました。もう一度選んでください。',
  'preview-title': '{file}で変わる内容',
  'preview-accounts': 'アカウント：新規 {count}、変更 {updated}',
  'preview-readings': '読み取り：新規 {count}、変更 {updated}、登録済み {known}',
  'preview-cases': '購入者メッセージ：新規 {count}、変更 {updated}',
  'preview-actions': '行ったこと：新規 {count}、変更 {updated}',
  'preview-rules': '示したルール：新規 {count}、登録済み {known}',
  'preview-templates': 'テンプレート：新規 {count}、登録済み {known}',
  'preview-tips': 'ヒント：非表示 {hidden}件追加、自分のヒント 新規または変更 {own}件',
  'preview-messages': '購入者メッセージの設定（通知はオフ）：ここではまだ設定されていません',
  'preview-undo': '1回の操作で行い、2週間は元に戻せます。',
  'preview-yes': '読み込む',
  'preview-no': '読み込まない',
  'undo-import': '前回の読み込みを元に戻す',
  'undo-hint': '{file}（{day}に読み込み）。その後に読み取った値は残ります。',
  undone: '{file}の読み込みを元に戻しました。',
  'undo-kept': 'その後に変更され、そのまま残したもの：{count}',
  'undo-changed': '元に戻さず、変更もしていません。読み込み後にアカウントが統合または削除されています。',
  'undo-not': '元に戻さず、変更もしていません。このページを閉じて開き直し、もう一度お試しください。',
  'undo-partly':
    '{file}の読み取り、メッセージ、取り組みは取り消しましたが、ルール、テンプレート、ヒント、指標、目標、設定の一部が残っています。オプションで確認してください。',
};
