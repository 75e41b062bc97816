import type { ACCOUNT_TIPS } from '../../account';
import type { TextsOf } from '../../tip';

/** The tips about the account’s standing, in Japanese. */
export const ACCOUNT: TextsOf<typeof ACCOUNT_TIPS> = {
  'oldest-violation-first': {
    title: '最も古い違反から始める',
    text: '違反は未解決である間、アカウントに影響します。最も古いものは、その期間が最も長いものです。',
    steps: [
      '問題の一覧を開き、日付順に並べる。',
      '最も古いものに書類を添えて異議を申し立てるか、出品を直す。',
      'その後、次に進む。',
    ],
  },
  'read-notifications-daily': {
    title: '通知を毎日読む',
    text: '期限の多くは、読んだ時ではなく通知の時から始まります。',
    steps: [
      '営業日ごとにパフォーマンス通知を読む人と、その代理を決める。',
      '期限はすぐに共有の予定表に入れる。',
      '出品やアカウントに関わるものから対応する。',
    ],
  },
};
