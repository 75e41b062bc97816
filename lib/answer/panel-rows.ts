import type { Gap } from '../insight/gap';
import type { Standing } from '../insight/verdict';
import type { Counts } from '../reading';
import type { PanelView } from '../view';
import { headroomText } from './headroom-words';
import { forecastRows } from './forecast-rows';
import { ownRow } from './own-row';
import { ownTargetRow } from './own-target-row';
import { paceRows } from './pace-rows';
import { placedText } from './placed-text';
import { recoveryRows } from './recovery-rows';
import { dateText, valueText, type Subject } from './subject';
import { changeRow } from './trend-words';
import { targetBound, targetFigure, targetOrigin } from './target-words';

type Row = PanelView['rows'][number];

const benchmarkRow = (subject: Subject, gap: Gap | null, kind: 'average' | 'top'): readonly Row[] => {
  if (gap === null) return [];
  const { say } = subject.words;
  const remark = say(`was.${kind}`, { value: valueText(subject, gap.reference) });
  return [[say(`row.${kind}`), placedText(subject, gap), remark]];
};

/** The target, with where it is from. */
const amazonRow = ({ words, metric }: Subject, { target }: Standing): readonly Row[] =>
  target === null || target.target.from === 'seller'
    ? []
    : [
        [
          words.say('row.target'),
          targetBound(target.target, metric, words),
          targetOrigin(target.target, words),
        ],
      ];

/** The targets: Amazon's, and the seller's own. */
export const targetRows = (subject: Subject, standing: Standing): readonly Row[] => [
  ...amazonRow(subject, standing),
  ...ownTargetRow(subject, standing),
];

/** How many more until the target is lost. */
export const roomRow = ({ words, metric }: Subject, { headroom, target }: Standing): readonly Row[] => {
  if (headroom === null || target === null) return [];
  const figure = targetFigure(target.target, metric, words);
  return [[words.say('row.room'), headroomText(metric.id, headroom, figure, words), '']];
};

/** "5 of 4,027". */
export const countsText = ({ words }: Subject, counts: Counts | null): string =>
  counts === null ? '' : words.say('counts.of', counts);

const countsRow = (subject: Subject, { interval }: Standing): readonly Row[] => {
  const { counts } = subject.reading;
  if (counts === null) return [];
  const { say } = subject.words;
  const likely = interval && {
    low: valueText(subject, interval.low),
    high: valueText(subject, interval.high),
  };
  return [[say('row.counts'), countsText(subject, counts), likely ? say('counts.likely', likely) : '']];
};

const periodRow = (subject: Subject): readonly Row[] => {
  const { period } = subject.reading;
  if (period === null) return [];
  const { say } = subject.words;
  const days = { start: dateText(subject, period.start), end: dateText(subject, period.end) };
  return [[say('row.period'), say('period.of', days), say('target.page')]];
};

/** The panel's rows: what the value is compared with, and what it is made of. */
export const panelRows = (subject: Subject): readonly Row[] => {
  if (subject.verdict.kind === 'none') return [...ownRow(subject), ...periodRow(subject)];
  const { standing, trend } = subject.verdict;
  return [
    ...benchmarkRow(subject, standing.average, 'average'),
    ...benchmarkRow(subject, standing.top, 'top'),
    ...ownRow(subject),
    ...targetRows(subject, standing),
    ...roomRow(subject, standing),
    ...recoveryRows(subject, standing),
    ...forecastRows(subject, subject.verdict),
    ...paceRows(subject, standing),
    ...countsRow(subject, standing),
    ...changeRow(subject, trend),
    ...periodRow(subject),
  ];
};
