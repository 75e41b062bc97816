import type { ACCOUNT_TIPS } from '../../account';
import type { TextsOf } from '../../tip';

/** The tips about the account’s standing, in Japanese. */
export const ACCOUNT: TextsOf<typeof ACCOUNT_TIPS> = {
  'oldest-violation-first': {
    title: '最も古い違反から始める',
    text: '問題の一覧を日付順に並べ、最も古いものを片付けます。書類を添えて異議を申し立てるか、出品を直します。その後、次に進みます。',
    steps: [],
  },
  'read-notifications-daily': {
    title: '通知を毎日読む',
    text: '営業日ごとに一人がパフォーマンス通知を見るようにします。期限の多くは、読んだ時ではなく通知の時から始まります。',
    steps: [],
  },
};
