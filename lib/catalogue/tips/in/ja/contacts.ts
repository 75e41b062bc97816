import type { CONTACT_TIPS } from '../../contacts';
import type { TextsOf } from '../../tip';

/** The tips about fewer contacts, in Japanese. */
export const CONTACTS: TextsOf<typeof CONTACT_TIPS> = {
  'tracking-on-every-parcel': {
    title: 'すべての荷物に追跡番号を',
    text: '購入者の質問の約40%は配送に関するものです。追跡番号のない荷物では「どこですか」という問い合わせが35倍になります。',
    steps: [],
  },
  'tell-of-delay-first': {
    title: '遅れは先に伝える',
    text: '注文が遅れるときは、購入者が尋ねる前に、その日のうちに新しい日付を伝えます。',
    steps: [],
  },
  'largest-theme-first': {
    title: '最も多いテーマから直す',
    text: '過去4週間の問い合わせを、配送、商品、返品、請求書に分けます。最も多いものの原因に取り組みます。',
    steps: [],
  },
  'listing-answers-questions': {
    title: '商品ページに答えさせる',
    text: 'よく聞かれること（サイズ、適合、同梱物、使い方）を、説明、画像、動画、A+コンテンツに入れます。',
    steps: [],
  },
  'condition-as-listed': {
    title: '記載どおりの状態で発送する',
    text: '中古品や再生品は、梱包前に記載の状態と照らし合わせます。出荷作業日数と配送日数は実際のとおりに記載します。',
    steps: [],
  },
  'check-most-returned-offer': {
    title: '返品の多い出品を調べる',
    text: '返品が最も多い出品の在庫をいくつか取り、ページと比べます：不具合、欠品、バリエーション違い。',
    steps: [],
  },
};
