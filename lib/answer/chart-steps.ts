import type { Step } from '../chart/chart-types';
import type { Deed } from '../journal/deeds';
import { dateText, type Subject } from './subject';

/** So wide may a word on the chart be: Latin letters count one, others two. */
const WIDEST = 16;

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter > '\u10ff' ? 2 : 1), 0);

/** The first words of a title that fit, with an ellipsis where some are left out. Parts at spaces; a script without them anywhere. */
export const shortTitle = (title: string): string => {
  if (widthOf(title) <= WIDEST) return title;
  let [short, at] = ['', 0];
  for (const { segment, index } of new Intl.Segmenter().segment(title)) {
    if (widthOf(short + segment) > WIDEST - 1) break;
    short += segment;
    at = index + segment.length;
  }
  const lastSpace = short.lastIndexOf(' ');
  const isWithin = lastSpace > WIDEST / 2 && !title.slice(at).startsWith(' ');
  return `${(isWithin ? short.slice(0, lastSpace) : short).trimEnd()}…`;
};

/** The verticals of a chart, oldest first; several of one day are one. */
export const chartSteps = (deeds: readonly Deed[]): readonly Step[] => {
  const byDay = Map.groupBy(deeds.toReversed(), ({ day }) => day);
  return [...byDay].map(([day, [first, ...others]]) => ({
    day,
    text: `${shortTitle(first?.action.title ?? '')}${others.length > 0 ? ` +${others.length}` : ''}`,
  }));
};

/** The steps of the days shown, for the chart's name: "21 Nov: Weekend rota". */
export const stepsText = (subject: Subject, from: number, to: number): string =>
  (subject.deeds ?? [])
    .filter(({ day }) => day >= from && day <= to)
    .map(({ action }) => `${dateText(subject, action.at)}: ${action.title}`)
    .toReversed()
    .join('; ');
