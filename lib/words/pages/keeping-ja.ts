import type { Translation } from '../messages';
import type { keepingEn } from './keeping-en';

/** What the pages say where something cannot be kept or read, in Japanese. */
export const keepingJa: Translation<typeof keepingEn> = {
  'no-room-title': '保存する空きがありません',
  'no-room':
    '{when}から、読み取った内容を保存できていません。ディスク、またはブラウザが許す容量がいっぱいです。それまでに保存した内容はすべて残っています。ディスクの空きを増やすか、履歴をファイルに保存するか、古い履歴を小さくしてください。再び保存できると、この表示は消えます。',
  'no-room-unsure':
    '{when}から、読み取った内容を保存できていません。ブラウザは理由を示していませんが、多くの場合ディスクがいっぱいです。それまでに保存した内容はすべて残っています。ディスクの空きを増やし、ブラウザを再起動し、履歴をファイルに保存してください。再び保存できると、この表示は消えます。',
  'import-unwritten-disk-full':
    '読み込まれず、何も変わっていません。保存する空きがありません。ディスクの空きを増やすか、オプションで古い履歴を小さくしてから、もう一度読み込んでください。',
  'import-unwritten-closed':
    '読み込まれず、何も変わっていません。Benchlineの別の部分が履歴を閉じました。もう一度お試しください。',
  'import-unwritten-failed':
    '読み込まれず、何も変わっていません。履歴に書き込めませんでした。もう一度お試しください。それでもできない場合は、ディスクの空きを増やし、ブラウザを再起動してください。',
  'import-partly':
    'ファイルの読み取り、メッセージ、取り組みは保存されましたが、ルール、テンプレート、ヒント、指標、設定の一部は保存できませんでした。空きがない可能性があります。空きを増やして、もう一度読み込んでください。二重に取り込まれることはありません。',
  'no-room-unchanged':
    '何も変わっていません。書き込む空きがありません。ディスクの空きを増やして、もう一度お試しください。',
  damaged: '破損のため除外：{what}。それ以外はすべてあります。',
  'damaged-export': '破損のためファイルに含まれないもの：{what}。それ以外はすべて含まれています。',
  'damaged-accounts': 'アカウント（{count}）',
  'damaged-series': '読み取りの系列全体（{count}）',
  'damaged-readings': '読み取り（{count}）',
  'damaged-cases': '購入者メッセージ（{count}）',
  'damaged-inboxes': 'メッセージ一覧の読み取り（{count}）',
  'damaged-actions': '取り組み（{count}）',
  'damaged-logs': '証拠ログ（{count}）',
  'damaged-entries': '証拠の項目（{count}）',
  'cut-title': '古い証拠ログを切り取る',
  'cut-text':
    '証拠ログは、通常はすべて保存されます。ご希望の場合、2年より前の項目を削除します。残りは引き続き検証できます。削除した件数と、その最後のハッシュが記録されます。',
  'cut-none': '2年より前の証拠はありません。',
  'cut-sure':
    '完全に削除される証拠の項目：{count}（{day}まで）。その内容は、ここからは証明できなくなります。事前に保存したファイルがあれば証明できます。先に各アカウントの証拠を保存するか、履歴をエクスポートしてください。',
  'cut-now': '切り取る',
  'cut-done': '削除した証拠の項目：{count}（{day}まで）',
  'evidence-by-file':
    'このログはファイルから来たものです。別のBenchlineが書いたもので、ここでは何も追加されません。',
  'file-too-large':
    '読み込まれず、何も変わっていません。{file}は{most} MBを超えているため、Benchlineが読むファイルではありません。',
  'file-packed':
    '読み込まれず、何も変わっていません。{file}は圧縮されています（zipなど）。展開して、中のファイルを選んでください。',
};
