import type { REPLY_TIPS } from '../../replies';
import type { TextsOf } from '../../tip';

/** The tips about faster replies, in Japanese. */
export const REPLIES: TextsOf<typeof REPLY_TIPS> = {
  'weekend-rota': {
    title: '週末と祝日も対応する',
    text: '24時間は一年中毎日進みます。朝と夕方に一度ずつ見る当番を決めれば、金曜のメッセージが月曜に残りません。',
    steps: [],
  },
  'holding-reply-with-date': {
    title: '黙るより日付を伝える',
    text: '回答に時間がかかるときは、何を確認していて、いつまでに連絡するかを書きます。その日付を守ります。',
    steps: [],
  },
  'fulfilment-messages-first': {
    title: 'キャンセルと返品を先に',
    text: '受信トレイは、キャンセル、返品、配送、質問の順に対応します。先のものほど、待たせると損失が大きくなります。',
    steps: [],
  },
  'right-person-notified': {
    title: '回答する人に通知する',
    text: '通知設定で、購入者のメッセージを担当者の有効なアドレスに送ります。担当のいない共有アドレスは避けます。',
    steps: [],
  },
  'no-response-needed': {
    title: '回答不要なものを閉じる',
    text: 'お礼だけのメッセージは「No response needed」（回答不要）にします。時計が止まり、数値の対象から外れます。',
    steps: [],
  },
  'templates-edited-by-hand': {
    title: 'テンプレートは毎回手直しする',
    text: 'よくある質問5つのテンプレートを作り、購入者ごとに手で直します。自動返信は回答として数えられません。',
    steps: [],
  },
};
