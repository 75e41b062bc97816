import type { SHIPPING_TIPS } from '../../shipping';
import type { TextsOf } from '../../tip';

/** The tips about shipping, in Japanese. */
export const SHIPPING: TextsOf<typeof SHIPPING_TIPS> = {
  'confirm-on-the-day': {
    title: '発送当日に出荷通知をする',
    text: '配送業者に渡したらすぐ、業者名と追跡番号を付けて通知します。期日内に発送しても通知が遅れれば遅延になります。',
    steps: [],
  },
  'realistic-handling-time': {
    title: '守れる出荷作業日数にする',
    text: '忙しい日でも守れる日数に設定し、祝日前後は1日加えるか、実績からAmazonに自動で設定させます。',
    steps: [],
  },
  'integrated-carriers': {
    title: 'Amazonが読める配送業者を使う',
    text: 'Amazonで配送を購入するか、連携済みの業者を使い、正確な名前を選びます。追跡番号は最初のスキャン後に初めて数えられます。',
    steps: [],
  },
  'buffer-stock': {
    title: '予備の在庫を残す',
    text: '出品者によるキャンセルの多くは在庫切れです。手元より数個少なく出品します。複数の場所で販売しているなら特に大切です。',
    steps: [],
  },
  'sync-stock': {
    title: '在庫数をそろえる',
    text: '数量を一日に数回更新するか、在庫システムに任せます。最後の1個が売れたらすぐ0にします。',
    steps: [],
  },
  'honest-transit-time': {
    title: '実際の配送日数を約束する',
    text: '配送設定の約束と実際の日数を地域別に比べ、差のあるところは業者か約束を変えます。',
    steps: [],
  },
};
