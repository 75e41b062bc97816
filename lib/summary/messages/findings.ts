import { leadsText, percentText } from '../../answer/own-words';
import { tipWords } from '../../answer/tip-view';
import { tipForFinding, type Finding } from '../../advice/for-finding';
import type { Contact } from '../../messages/contact';
import { latePeak } from '../../messages/late-peak';
import type { HourTeller } from '../../messages/local-hour';
import { themeShare } from '../../messages/theme-counts';
import { weekendCover } from '../../messages/weekend-cover';
import type { TipView } from '../../view';
import type { Reader } from '../reader';
import { weekdayNames } from './weekdays';

/** Something beyond chance, and what to do about it. */
export type FindingView = { readonly text: string; readonly tip: TipView | null };

/** Who reads, where the store's pages are, and which tips the seller has hidden. */
export type FindingReader = {
  readonly reader: Reader;
  readonly host: string | null;
  readonly hidden: ReadonlySet<string>;
};

const finding = (
  text: string,
  about: Finding | null,
  { reader, host, hidden }: FindingReader,
): FindingView => {
  const tip = about && tipForFinding(about, hidden);
  return { text, tip: tip && tipWords(tip, reader.words, host) };
};

const themeFinding = (contacts: readonly Contact[], of: FindingReader): readonly FindingView[] => {
  const { words, at } = of.reader;
  const share = themeShare(contacts, at.getTime());
  const { leading } = share;
  if (leading === null || leading === 'general') return [];
  return [finding(leadsText(leading, share, words), leading, of)];
};

const coverFinding = (
  contacts: readonly Contact[],
  hourOf: HourTeller,
  of: FindingReader,
): readonly FindingView[] => {
  const { words, say, at } = of.reader;
  const late = weekendCover(contacts, at.getTime(), hourOf);
  if (!late) return [];
  const share = percentText(late.part, late.whole, words);
  return [finding(say('weekend-cover', { share, ...late }), 'weekend', of)];
};

const peakFinding = (
  contacts: readonly Contact[],
  hourOf: HourTeller,
  about: Finding | null,
  of: FindingReader,
): readonly FindingView[] => {
  const { words, say, at } = of.reader;
  const peak = latePeak(contacts, at.getTime(), hourOf);
  if (!peak) return [];
  const day = weekdayNames(words.language, 'long')[peak.weekday] ?? '';
  const count = Math.round(peak.count);
  return [finding(say(`late-${peak.part}`, { day, count, whole: peak.of }), about, of)];
};

/** What contacts show beyond chance: late answers by the part of the week, the weekend, the theme that leads. One tip for late answers. */
export const findingsOf = (
  contacts: readonly Contact[],
  recent: readonly Contact[],
  hourOf: HourTeller,
  of: FindingReader,
): readonly FindingView[] => {
  const cover = coverFinding(recent, hourOf, of);
  const peak = peakFinding(recent, hourOf, cover.length > 0 ? null : 'peak', of);
  return [...peak, ...cover, ...themeFinding(contacts, of)];
};
