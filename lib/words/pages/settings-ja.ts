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
  'stored-title': 'Benchlineが保存するもの',
  'stored-intro':
    'すべてこのパソコンのこのブラウザの中にあります。どこにも送信しません。購入者の名前、メッセージ、コメント、注文番号は含まれません。小さな文字は内部での保存場所の名前です。',
  'stored-accounts':
    'アカウント：Seller Centralのヘッダーに表示されるストア、国、サイト、ご自身で付けた名前、統合の記録。',
  'stored-readings':
    '読み取り：各指標の値、件数、目標、比較値、表示された日。レポートや読み込んだファイルの値も含みます。',
  'stored-cases':
    '購入者メッセージ：テーマ、国、状態、届いた時刻と返信した時刻。メッセージはこの環境でしか作れないハッシュで識別し、その鍵はここに保存され、取り出せません。',
  'stored-actions': '行ったこととメモ、非表示にしたヒント、ご自身のヒント。',
  'stored-evidence': '証拠の記録：Seller Centralの表示内容。各記録に直前の記録のハッシュが付きます。',
  'stored-undo': '直前の読み込みを元に戻すための情報。',
  'stored-settings':
    '設定：このページでの選択、メッセージと通知の設定、ご自身のファイルの列の対応、自分の指標と目標。',
  'stored-taught': '示した数値：ルール、最後に一致した時、断った提案、何度開いても読み取れなかったもの。',
  'stored-templates': '返信用のテンプレート。',
  'stored-told':
    '同じ通知を二度出さないための表示済みの通知、開いているページに変更を知らせる印、空きがなくなった時刻。',
  'stored-usage': '使用中の容量：約{size}',
  'stored-usage-unknown': 'ブラウザから使用容量を取得できません。',
  'stored-off': 'ここでは履歴を開けないため、件数を数えられません。',
  'erase-title': 'すべて削除',
  'erase-text':
    '上記のすべてと、バッジ、アラーム、通知を完全に削除します。開いているページで再び始まらないよう、その後Benchlineはオフになります。書き出したファイルや、ブラウザ自体のバックアップや同期の内容はご自身のものとして、そのまま残ります。',
  'erase-first': '控えを残すには、先に履歴を書き出してください。',
  'erase-word': '削除',
  'erase-type': '確認のため「{word}」と入力',
  'erase-done': 'すべて削除しました。Benchlineはオフです。始めるには上でオンにしてください。',
  'erase-blocked':
    '履歴以外は削除しました。履歴は、Benchlineの別のページが閉じられると消えます。ほかのタブを閉じてください。',
  'erase-stopped':
    '一部を削除できませんでした。もう一度お試しください。Benchlineをブラウザから削除すると、残りも消えます。',
  'account-remove': '削除…',
  'account-remove-sure':
    '{account}のすべて（読み取り、メッセージ、行ったこと、証拠、統合されたアカウント）が完全に削除されます。直前の読み込みは元に戻せなくなります。控えを残すには、先に履歴を書き出してください。そのページを再び開くと、アカウントは新しく始まります。',
  'account-remove-now': '完全に削除',
  'account-removed': '{account}を削除しました。',
  'account-keep': '残す',
  'welcome-title': 'Benchlineへようこそ',
  'welcome-does': 'できること',
  'welcome-does-1':
    '開いたSeller Centralのページでカスタマーサービスの数値を読み取り、履歴をこのブラウザに保存します。',
  'welcome-does-2': '各数値の横に、推移、平均や目標との差、変化が本物かどうか、次にすることを表示します。',
  'welcome-does-3': 'ツールバーのボタンに、24時間が近い購入者メッセージの件数を表示します。',
  'welcome-never': '決してしないこと',
  'welcome-never-1':
    'Amazonから何も読み込まず、何もクリックせず、どこにも何も送信しません。アカウント登録も追跡もありません。',
  'welcome-never-2': '購入者の名前、メッセージ、コメント、注文番号は保存しません。',
  'welcome-never-3':
    '数値を推測しません。確実に読み取れないものは保存せず、ページのステータスでお知らせします。',
  'welcome-open': 'まずこの3つのページを開いてください',
  'welcome-later': 'そこで見た数値をBenchlineが保存します。開くたびに線が伸びていきます。',
  'welcome-grant':
    'このブラウザではBenchlineがSeller Centralでまだ許可されていません。許可するまで何も読み取れません。',
  'welcome-allow': '許可する',
  'off-newer-title': '履歴は新しい版のBenchlineのものです',
  'off-newer':
    'ここで新しい版が使われました。何も失われていません。Benchlineを更新するか、ブラウザを再起動して更新を完了してください。',
  'off-blocked-title': '別のページが履歴を使用中です',
  'off-blocked':
    '古い版のBenchlineのページが使用しているため開けませんでした。Benchlineのほかのタブを閉じ、このページを再読み込みしてください。何も失われていません。',
  'off-upgrade-title': '履歴を新しい形式に更新できませんでした',
  'off-upgrade':
    'この版では保存形式が異なり、変換が完了しませんでした。ディスクの空きが足りない可能性があります。内容はすべて元のまま残っています。空きを増やして再読み込みしてください。念のため、今の状態で保存できます。',
  rescue: '今の状態で保存',
  'rescue-none': '読み取れませんでした。',
  'thin-title': '古い履歴を減らす',
  'thin-text':
    '初期設定ではすべてを保存し続け、自動で減らすことはありません。ご希望の場合、2年以上前の読み取りは各週の最後のものだけを残します。Amazonのレポートと証拠の記録はそのまま残ります。',
  'thin-look': '減る件数を確認',
  'thin-none': '減らすものはありません。',
  'thin-sure':
    '完全に削除される読み取り：{all}件中{count}件。直前の読み込みは元に戻せなくなります。残すには先に履歴を書き出してください。',
  'thin-now': '減らす',
  'thin-not': 'すべて残す',
  'thin-done': '削除した読み取り：{count}件。',
};
