import type { Translation } from '../messages';
import type { whyEn } from './why-en';

/** What tips say of the reason and of the check, in Japanese. */
export const whyJa: Translation<typeof whyEn> = {
  'why.untracked': '荷物の{share}に有効な追跡番号がありませんでした。',
  'why.weekend':
    '遅れた回答{whole}件のうち{part}件は、金曜の夜から日曜の夜までに届いたメッセージへのものでした。',
  'why.late': '回答のうち24時間を超えたもの：{share}。',
  'why.part': '{whole}の最も大きな内訳：{name}（{share}）。',
  'why.at-risk': '{count}件の出品が停止されるおそれがあります。',
  'why.beside': '{name}は{value}です。目標は{bound}です。',
  'why.read-on': '{date}に読み取りました。',
  'why.missed': '現在{value}です。目標は{bound}です。',
  'why.near': '現在{value}です。目標（{bound}）の限度に近い値です。',
  'why.behind': '現在{value}です。平均的な出品者は{average}です。',
  'why.trend': '{text}。',
  'why.tried': '{date}に始めましたが、その後はっきりした効果は見られません。',
  'why.yours': '自分のヒント',
  'source.amazon': 'Amazonの出品者向けヘルプ、{page}',
  'source.sellers': '出品者によるガイド',
  'source.seller': 'ある出品者のガイド',
  'check.under': '{date}以降、{figure}は{value}未満になるはずです。',
  'check.over': '{date}以降、{figure}は{value}を上回るはずです。',
};
