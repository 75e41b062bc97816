import type { Translation } from '../messages';
import type { evidenceEn } from './evidence-en';

/** What the pages say about the evidence log, in Japanese. */
export const evidenceJa: Translation<typeof evidenceEn> = {
  'evidence-title': '証拠の記録',
  'evidence-intro':
    'このコンピューターで Seller Central に表示された内容を、読み取ったまま記録しています。各項目は一つ前の項目のハッシュ値を含むため、後からの変更がわかります。',
  'evidence-account': 'アカウント',
  'evidence-from': '開始日',
  'evidence-to': '終了日',
  'evidence-save': 'JSON で保存',
  'evidence-saved': '保存しました: {file}',
  'evidence-print': '印刷',
  'evidence-cancel': 'キャンセル',
  'evidence-working': '記録を読み取り中: {percent}',
  'evidence-stopped': '中止しました。何も保存していません。',
  'evidence-none':
    'この期間の記録はありません。記録は、この機能が入ってから最初に読み取ったページで始まります。',
  'evidence-off': '記録を読み取れませんでした。',
  'evidence-sheet': 'Seller Central の表示内容: {account}',
  'evidence-all-days': '全期間',
  'evidence-days': '{from} から {to} まで',
  'evidence-since': '{from} から',
  'evidence-until': '{to} まで',
  'evidence-made': '作成日時: {at}。時刻は {zone} のものです。',
  'evidence-log': '記録 {chain}',
  'evidence-last-hash': '記録の最後のハッシュ値（項目 {n} の後）',
  'evidence-whole': '完全です: 項目 {from} から {to} まで連続しており、変更された項目はありません。',
  'evidence-altered':
    '完全ではありません: 項目 {n} のハッシュ値が合いません。この項目か一つ前の項目が変更されています。',
  'evidence-reordered': '完全ではありません: 項目 {n} の位置が違います。',
  'evidence-duplicated': '完全ではありません: 項目 {n} が重複しています。',
  'evidence-missing': '完全ではありません: 項目 {from} から {to} までが欠けています。',
  'evidence-truncated': '完全ではありません: 末尾が切れています。項目 {from} から {to} までが欠けています。',
  'evidence-start': '完全ではありません: 記録の始まりが記載と異なります。',
  'evidence-end': '完全ではありません: 記録の終わりが記載と異なります。',
  'evidence-before': {
    other: 'これより前の {count} 件の項目はここにはありません。代わりのハッシュ値: {hash}',
  },
  'evidence-later': {
    other:
      'この後の {count} 件の項目が最後のハッシュ値につながります。ファイルにはその指紋だけが入っています。',
  },
  'evidence-clock': { other: '途中でコンピューターの時計が {count} 回戻されています。' },
  'evidence-after-break': '前の記録が破損していたため、新しく始めた記録です。',
  'evidence-first': {
    other: '最初の {count} 件の値を表示しています。JSON ファイルには {all} 件すべてが入っています。',
  },
  'evidence-number': '番号',
  'evidence-page': 'ページ',
  'evidence-name': 'ページ上の名称',
  'evidence-still': '直前の値の最終確認',
  'evidence-check': '確認の方法',
  'evidence-check-text':
    '保存したファイルを、Benchline の「証拠の確認」で開いてください。Benchline がなくても、数行のプログラムで確認できます。計算方法はプロジェクトの docs/evidence.md にあります。',
  'evidence-proof': '証明できること、できないこと',
  'evidence-proof-text':
    '最後のハッシュ値を他の人が知った時点より後に、項目が変更、削除、移動されていないことを証明します。誰がコンピューターを使っていたかは証明しません。持ち主なら記録全体を作り直せるからです。ときどきこのページを印刷するか、日付とともに保管してくれる人に最後のハッシュ値を送ってください。',
  'verify-title': '証拠の確認',
  'verify-intro':
    '証拠として保存したファイルを選んでください。このコンピューターで読み取り、どこにも送りません。',
  'verify-choose': 'ファイルを選択',
  'verify-working': '{file} を確認中: {percent}',
  'verify-too-large': '{file} は 100 MB を超えるため、読み取りませんでした。',
  'verify-unreadable':
    '{file} を読み取れませんでした。途中で変更された可能性があります。もう一度選んでください。',
  'verify-refused': '{file} は証拠のファイルとして正しくありません。{field}: {reason}',
  'verify-empty': '{file} に記録はありません。',
  'verify-rewritten':
    'このファイルは別のプログラムで書き直されています。確認するのは項目の内容で、書き方ではありません。',
  'verify-noted': '以前控えたハッシュ値を探す',
  'verify-noted-found':
    '項目 {n}（{at} に読み取り）の後にありました。ここまでは、ハッシュ値を控えた記録と同じものです。',
  'verify-noted-end': '項目 {n} の後にありました。ここまでは、ハッシュ値を控えた記録と同じものです。',
  'verify-noted-missing':
    '見つかりません。別の記録か、その箇所を含まない一部か、または後から作り直された記録です。',
  'verify-noted-form': 'ハッシュ値は 64 文字で、0 から 9 と a から f で書かれます。',
  'preview-logs':
    '証拠の記録: 新規 {count} 件（ご自身の記録とは別に保存され、取り込みを取り消しても残ります）',
  'imported-logs': { other: '証拠の記録を {count} 件取り込みました。' },
  'broken-logs': { other: '証拠の記録 {count} 件は完全ではないため、取り込みませんでした。' },
};
