import { shareBetweenText, shareText, tookText } from '../../answer/own-words';
import { bandShape, type BandShape, type Known } from '../../chart/band';
import { dateOfDay } from '../../insight/day';
import { answerTimesOf, type AnswerTimes } from '../../messages/answer-times';
import { answerWeeks, recentlyAnswered, type AnswerWeek } from '../../messages/answer-weeks';
import type { Contact } from '../../messages/contact';
import { ENOUGH_ANSWERS } from '../../messages/own-messages';
import { mondayOf, weekTeller, type Week } from '../../messages/week';
import type { Reader } from '../reader';
import type { TableView } from '../value-table';

/** A figure with its name; `remark` says what the name means, or is empty. */
export type FigureView = { readonly name: string; readonly value: string; readonly remark: string };

export type AnswersView = {
  readonly title: string;
  readonly figures: readonly FigureView[];
  /** Why there are no figures; null where there are. */
  readonly few: string | null;
  /** Null with less than two weeks. */
  readonly chart: {
    readonly at: (width: number) => BandShape;
    readonly from: string;
    readonly to: string;
    readonly text: string;
  } | null;
  readonly table: TableView | null;
};

const WEEKS_SHOWN = 26;
const HEIGHT = 160;
/** Minutes; Amazon's limit. */
const LIMIT = 1440;

const figuresOf = (times: AnswerTimes, { say, words }: Reader): readonly FigureView[] => {
  const { median, mean, certain, answered, late } = times;
  return [
    ...(median ? [{ name: say('answers-median'), value: tookText(median, words), remark: '' }] : []),
    ...(mean ? [{ name: say('answers-mean'), value: tookText(mean, words), remark: '' }] : []),
    { name: say('answers-late'), value: shareBetweenText(late, words), remark: '' },
    {
      name: say('answers-certain'),
      value: shareText(certain, answered, words),
      remark: say('answers-certain-means'),
    },
  ];
};

const weekText = (week: Week, { words, at }: Reader): string =>
  words.formatDate(dateOfDay(mondayOf(week)), at);

const knownOf = ({ week, times }: AnswerWeek): readonly Known[] =>
  times.median ? [{ at: week, low: times.median.least, high: times.median.most }] : [];

const chartOf = (weeks: readonly AnswerWeek[], today: Week, reader: Reader): AnswersView['chart'] => {
  const steps = weeks.flatMap(knownOf);
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || steps.length < 2) return null;
  const { say, words } = reader;
  const minutes = (value: number): string => words.formatValue('duration', value);
  const text = say('answers-chart', {
    count: steps.length,
    day: weekText(last.at, reader),
    value: tookText({ least: last.low, most: last.high }, words),
    low: minutes(Math.min(...steps.map(({ low }) => low))),
    high: minutes(Math.max(...steps.map(({ high }) => high))),
  });
  const box = { height: HEIGHT, from: first.at, to: Math.max(today, last.at), base: 'zero' } as const;
  const limit = { kind: 'target', value: LIMIT, text: say('answers-limit') } as const;
  return {
    at: width => bandShape(steps, [limit], { width, ...box }, text),
    from: weekText(box.from, reader),
    to: weekText(box.to, reader),
    text,
  };
};

const tableOf = (weeks: readonly AnswerWeek[], reader: Reader): TableView | null => {
  if (weeks.length === 0) return null;
  const { say, words } = reader;
  return {
    caption: say('answers-by-week'),
    head: [say('week-of'), say('answers-median'), say('answers-late'), say('answers-count')],
    rows: weeks.toReversed().map(({ week, times }) => ({
      key: String(week),
      cells: [
        weekText(week, reader),
        times.median ? tookText(times.median, words) : '',
        shareBetweenText(times.late, words),
        words.formatCount(times.answered),
      ],
    })),
  };
};

/** The time to the first answer: the last four weeks in figures, the last half year week by week. */
export const answersView = (contacts: readonly Contact[], reader: Reader): AnswersView => {
  const now = reader.at.getTime();
  const times = answerTimesOf(recentlyAnswered(contacts, now), now);
  const today = weekTeller(reader.timeZone)(now);
  const weeks = answerWeeks(contacts, now, reader.timeZone).filter(
    ({ week }) => week > today - WEEKS_SHOWN && week <= today,
  );
  const isFew = times.answered < ENOUGH_ANSWERS;
  return {
    title: reader.say('answers-title'),
    figures: isFew ? [] : figuresOf(times, reader),
    few: isFew ? reader.say('answers-few', { count: times.answered, least: ENOUGH_ANSWERS }) : null,
    chart: chartOf(weeks, today, reader),
    table: tableOf(weeks, reader),
  };
};
