import type { Translation } from '../messages';
import type { ownTargetsEn } from './own-targets-en';

/** What the pages say of targets that the seller set, in Japanese. */
export const ownTargetsJa: Translation<typeof ownTargetsEn> = {
  'targets-title': '自分の目標',
  'targets-intro':
    'Amazonの目標より厳しい目標や、Amazonが目標を示していない指標の目標です。数値の横、グラフ、履歴ページに、自分の目標として値との差とともに表示されます。赤や「目標に未達」の判定はAmazonの目標によるままで、自分の目標だけに届かない場合は黄色までです。初期状態では何もありません。',
  'targets-loading': 'このパソコンの自分の目標を読み込んでいます…',
  'targets-unread':
    '自分の目標を読み込めませんでした。このページを閉じて、もう一度開いてください。何も変わっていません。',
  'targets-not-changed':
    '自分の目標を変更できませんでした。空き容量が足りないか、より新しいBenchlineが書き込んだ可能性があります。',
  'targets-none': 'まだありません。',
  'target-add': '自分の目標を設定',
  'target-metric': '指標',
  'target-account': 'アカウント',
  'target-all': 'すべてのアカウント',
  'target-hint':
    '目標と同じ値は達成です。アカウントごとの目標は、すべてのアカウントの目標より優先されます。すでにある目標は置き換わります。指標のすべての期間と注文の種類に当てはまります。',
  'target-stars': '自分の目標（星の数）',
  'target-saved': '「{name}」の目標を保存しました。',
  'target-outside': '保存していません。「{name}」の値ではこの目標に届きません。値は{low}から{high}までです。',
  'target-full': '保存していません。同時に使える目標は最大{most}件です。',
  'target-removed': '「{name}」の目標を削除しました。',
  'target-unknown': 'もうここにないアカウント',
  'preview-targets': '自分の目標：新規または変更 {count}件',
};
