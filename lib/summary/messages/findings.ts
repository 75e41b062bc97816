import { leadsText, percentText } from '../../answer/own-words';
import { tipWords } from '../../answer/tip-view';
import type { Tip } from '../../catalogue/tips';
import { tipForTheme, tipNamed } from '../../catalogue/tips/by-theme';
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

const finding = (text: string, tip: Tip | null, { words }: Reader): FindingView => ({
  text,
  tip: tip && tipWords(tip, words, null),
});

const themeFinding = (contacts: readonly Contact[], reader: Reader): readonly FindingView[] => {
  const share = themeShare(contacts, reader.at.getTime());
  const { leading } = share;
  if (leading === null || leading === 'general') return [];
  return [finding(leadsText(leading, share, reader.words), tipForTheme(leading), reader)];
};

const coverFinding = (
  contacts: readonly Contact[],
  hourOf: HourTeller,
  reader: Reader,
): readonly FindingView[] => {
  const late = weekendCover(contacts, reader.at.getTime(), hourOf);
  if (!late) return [];
  const share = percentText(late.part, late.whole, reader.words);
  return [finding(reader.say('weekend-cover', { share, ...late }), tipNamed('weekend-rota'), reader)];
};

const peakFinding = (
  contacts: readonly Contact[],
  hourOf: HourTeller,
  reader: Reader,
): readonly FindingView[] => {
  const peak = latePeak(contacts, reader.at.getTime(), hourOf);
  if (!peak) return [];
  const day = weekdayNames(reader.words.language, 'long')[peak.weekday] ?? '';
  const count = Math.round(peak.count);
  return [finding(reader.say(`late-${peak.part}`, { day, count, whole: peak.of }), null, reader)];
};

/** What contacts show beyond chance: late answers by the part of the week, the weekend, the theme that leads. */
export const findingsOf = (
  contacts: readonly Contact[],
  recent: readonly Contact[],
  hourOf: HourTeller,
  reader: Reader,
): readonly FindingView[] => [
  ...peakFinding(recent, hourOf, reader),
  ...coverFinding(recent, hourOf, reader),
  ...themeFinding(contacts, reader),
];
