import type { Translation } from '../messages';
import type { templatesEn } from './templates-en';

/** What the options say about templates, in Japanese. */
export const templatesJa: Translation<typeof templatesEn> = {
  'templates-title': 'テンプレート',
  'templates-intro':
    '回答用の自分の文章です。受信トレイの入力欄の横に表示され、クリックするとカーソルの位置に入ります。送信はされません。自分にしかわからないことは{open}日付{close}のような空欄にします。',
  'templates-none': 'まだありません。',
  'templates-loading': 'このパソコンのテンプレートを読み込んでいます…',
  'templates-unread':
    'テンプレートを読み込めませんでした。このページを閉じて開き直してください。何も変更していません。',
  'templates-not-changed':
    'テンプレートを変更できませんでした。空きがないか、新しいバージョンのBenchlineが書き込んだ可能性があります。',
  'templates-full': 'これ以上保存できません。テンプレートは最大{most}件です。',
  'template-add': 'テンプレートを追加',
  edit: '編集',
  'template-removed': '「{name}」を削除しました。',
  'template-name': '名前',
  'template-theme': 'テーマ',
  'template-any-theme': 'すべて',
  'template-language': '言語',
  'template-text': '本文',
  'template-gaps': '手で入力する欄：{gaps}',
  'template-saved': '「{name}」を保存しました。',
  'template-faults':
    'Amazonはメッセージでこれを認めていません。このまま回答すると、購入者に自由に書く権利を失うおそれがあります。',
  'template-fault': '「{quote}」：{reason}（{certainty}）',
  'template-anyway': 'それでも保存',
  'starters-offered':
    'Benchlineには短い回答例が付いています。決めるまで受信トレイに表示されます。必要な言語を自分のテンプレートに加えて自由に変えるか、完全に削除してください。',
  'starters-more': '付属の回答例は他の言語でも追加できます。',
  'starters-language': '付属の回答例の言語',
  'starters-add': '自分のものに追加',
  'starters-remove': '付属の回答例を完全に削除',
  'starters-added': 'テンプレートを{count}件追加しました。',
  'starters-removed': '付属の回答例を削除しました。今後は表示されません。',
  'templates-export': 'テンプレートを書き出す',
  'templates-import': 'テンプレートを読み込む',
  'templates-exported': '書き出し完了：テンプレート{count}件（{file}）',
  'templates-imported': 'テンプレートを{count}件追加しました。{known}件は既にあり、そのままです。',
  'templates-left': 'テンプレート{count}件は空きがないため除外しました。',
};
