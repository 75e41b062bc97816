import type { Speech } from './speech';

export const JA: Speech = {
  'an automatic reply': /自動(?:返信|応答|回答)|自動で返信|オートレスポンス|不在(?:通知|メッセージ)/,
  'a robot that answers': /ボット|ロボット|AI(?:エージェント|アシスタント|に|が|で)|人工知能/,
  'a survey': /アンケート|調査票/,
  'a second review request':
    /(?:もう一度|再度|改めて|再び|リマインド).{0,20}(?:レビュー|口コミ)|(?:レビュー|口コミ).{0,20}(?:もう一度|再度|改めて|再び|リマインド)/,
  'a thank-you alone': /フォローアップ|お礼(?:だけ)?(?:の(?:メール|メッセージ))?を(?:送|書)/,
  'a gift or a discount': /クーポン|割引|値引|プレゼント|ギフト|特典|ポイント|メルマガ|謝礼/,
  'a wish for good reviews':
    /高評価を|(?:良い|よい|高い|星5つ?の)(?:評価|レビュー)を|レビューを?(?:お願い|依頼)/,
  'a change of a review': /(?:レビュー|評価|口コミ)を?の?(?:変更|削除|修正|取り下げ|消)/,
  'a word before feedback': /(?:評価|レビュー)(?:する|を書く|の)?前に/,
  'a cancellation asked of the buyer': /購入者に.{0,10}キャンセル.{0,8}(?:依頼|お願い|頼|求め|させ)/,
  'a way out of Amazon': /自社(?:サイト|ショップ)|自分の(?:サイト|ショップ)|公式サイト|LINE/,
  denied: /ません|ない(?!か)|ないか確かめ|切る|避け|止め/,
};
