import { paceTo } from '../insight/answer-pace';
import { daysOf } from '../insight/day';
import type { Standing } from '../insight/verdict';
import type { Window } from '../catalogue/metric';
import type { PanelView } from '../view';
import type { Subject } from './subject';

type Row = PanelView['rows'][number];
type Wish = { readonly key: 'row.pace' | 'row.pace-average' | 'row.pace-top'; readonly goal: number };

/** "Top sellers need six hours or less": one third party's word (docs/metrics.md), so it is shown as unverified. */
const SIX_HOURS = 6 * 60;

const wishes = ({ target, average, top, benchmarks }: Standing): readonly Wish[] => {
  const trusted = benchmarks === 'agree';
  return [
    ...(target ? [{ key: 'row.pace', goal: target.gap.reference } as const] : []),
    ...(average && trusted ? [{ key: 'row.pace-average', goal: average.reference } as const] : []),
    ...(top && trusted ? [{ key: 'row.pace-top', goal: top.reference } as const] : []),
  ];
};

/** In whole weeks where that is exact, else in days; null for `lifetime`. */
const partOf = (window: Window, fresh: number): Window | null => {
  const days = Math.round((daysOf(window) ?? 0) * fresh);
  if (days === 0) return null;
  return days % 7 === 0 ? `P${days / 7}W` : `P${days}D`;
};

const rowFor = ({ words, reading }: Subject, value: number, { key, goal }: Wish): readonly Row[] => {
  const pace = paceTo(value, goal);
  const window = pace && partOf(reading.window, pace.fresh);
  if (!pace || !window) return [];
  const time = words.formatValue('duration', Math.floor(pace.pace));
  return [
    [
      words.say(key, { goal: words.formatTarget('duration', goal) }),
      words.say('pace.within', { time }),
      words.say('pace.over', { window: words.windowName(window) }),
    ],
  ];
};

const sixHours = (subject: Subject, { value, top }: Standing): readonly Row[] => {
  if (top !== null) return [];
  return rowFor(subject, value, { key: 'row.pace-top', goal: SIX_HOURS }).map(([label, text, remark]) => [
    label,
    text,
    subject.words.say('with.unverified', { line: remark }),
  ]);
};

/**
 * How fast to answer for a mean to come down to the target, the average seller and the top sellers (six hours, as one
 * source has it, where the page shows none); what is reached is left out. Mean times only.
 */
export const paceRows = (subject: Subject, standing: Standing): readonly Row[] =>
  subject.metric.unit !== 'duration' || subject.metric.direction !== 'lower'
    ? []
    : [
        ...wishes(standing).flatMap(wish => rowFor(subject, standing.value, wish)),
        ...sixHours(subject, standing),
      ];
