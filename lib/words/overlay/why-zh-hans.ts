import type { Translation } from '../messages';
import type { whyEn } from './why-en';

/** What tips say of the reason and of the check, in Simplified Chinese. */
export const whyZh: Translation<typeof whyEn> = {
  'why.untracked': '{share} 的包裹没有有效追踪信息。',
  'why.weekend': '{whole} 条超时回复中，有 {part} 条针对周五晚上至周日夜间收到的消息。',
  'why.late': '回复用时超过 24 小时的比例：{share}。',
  'why.part': '{whole}中占比最大的是{name}：{share}。',
  'why.at-risk': '{count}个商品有被关闭的风险。',
  'why.beside': '{name}为 {value}，目标为{bound}。',
  'why.read-on': '读取于 {date}。',
  'why.missed': '当前为 {value}，目标为{bound}。',
  'why.near': '当前为 {value}，接近目标的界限（{bound}）。',
  'why.behind': '当前为 {value}，卖家平均为 {average}。',
  'why.trend': '{text}。',
  'why.tried': '您自 {date} 起采取此做法，至今没有明显效果。',
  'why.yours': '您自己的建议',
  'source.amazon': '亚马逊卖家帮助，{page}',
  'source.sellers': '卖家指南',
  'source.seller': '某位卖家的指南',
  'check.under': '自 {date} 起，{figure}应低于 {value}。',
  'check.over': '自 {date} 起，{figure}应高于 {value}。',
};
