import type { Translation } from '../messages';
import type { refusalEn } from './refusal-en';

/** What is wrong with a file that is refused, after the field’s name, in Japanese. */
export const refusalJa: Translation<typeof refusalEn> = {
  'refusal-account': 'ファイルにも履歴にもないアカウントです',
  'refusal-at-least': '{least}以上でなければなりません',
  'refusal-at-most': '{most}以下でなければなりません',
  'refusal-before': '{other}より前であってはなりません',
  'refusal-between': '{low}から{high}の間でなければなりません',
  'refusal-elsewhere-evidence':
    '履歴全体のファイルです。証拠のページで証拠を保存するか、先にこのファイルを読み込んでください',
  'refusal-elsewhere-rules': '全体の書き出しです。履歴のページで、ルールごと読み込んでください',
  'refusal-elsewhere-templates': '全体の書き出しです。履歴のページで、テンプレートごと読み込んでください',
  'refusal-empty': '空であってはなりません',
  'refusal-encoding': 'UTF-8ではありません。別のプログラムが別の文字コードで保存しています',
  'refusal-file': 'ファイル',
  'refusal-form': '決められた形で書かれていません',
  'refusal-format': '「{format}」でなければなりません。これは別のファイルです',
  'refusal-invalid': '正しくありません',
  'refusal-like': '次のように書かれていなければなりません：{example}',
  'refusal-list': 'リストでなければなりません',
  'refusal-long': '{most}文字以内でなければなりません',
  'refusal-many': '{most}件以内でなければなりません',
  'refusal-missing': 'ありません',
  'refusal-name': 'ラベルがその場所の名前と一致しません',
  'refusal-newer':
    '{version}ですが、このBenchlineが知っているのは{known}です。先にBenchlineを更新してください',
  'refusal-number': '数値でなければなりません',
  'refusal-object': '項目を持つオブジェクトでなければなりません',
  'refusal-one-of': '次のいずれかでなければなりません：{names}',
  'refusal-period': 'レポートの行には必要です',
  'refusal-strange-keys': 'そこにあってはならない項目があります：{names}',
  'refusal-text': '文字列でなければなりません',
  'refusal-too-large': '{most} MB未満でなければなりません',
  'refusal-torn': '完全なJSONではありません。保存や送信の途中で切れた可能性があります',
  'refusal-twice': '二重にあります',
  'refusal-unknown': 'Benchlineの知らないものです',
  'refusal-whole-number': '整数でなければなりません',
  'refusal-yes-no': 'trueかfalseでなければなりません',
};
