import type { Gap } from '../insight/gap';
import { isClose, isOwnMissed, ownHeld } from '../insight/tone';
import type { Held, Standing, Verdict } from '../insight/verdict';
import type { ChipView } from '../view';
import type { Voice } from '../words/words';
import { headroomText } from './headroom-words';
import type { Subject } from './subject';
import { targetFigure } from './target-words';
import { trendWord } from './trend-words';
import { isFirstDay } from './visits';

/** The one fact of a chip. The sign says on which side of the reference named the value stands; ● where there is no side. */
export type Line = Pick<ChipView, 'sign' | 'text'>;

const SIGNS = { above: '▲', below: '▼', level: '●' } as const;

const gapText = ({ metric, words }: Subject, { difference }: Gap, voice: Voice): string =>
  words.formatGap(metric.unit, difference, voice);

const toTarget = (subject: Subject, { gap, target }: Held, voice: Voice): Line => {
  const { say } = subject.words;
  const gaps = {
    gap: gapText(subject, gap, voice),
    target: targetFigure(target, subject.metric, subject.words),
  };
  const line = target.from === 'seller' ? say(`${gap.place}.own`, gaps) : say(`${gap.place}.target`, gaps);
  return {
    sign: SIGNS[gap.place],
    text: target.certainty === 'A' ? line : say('with.unverified', { line }),
  };
};

const toAverage = (subject: Subject, gap: Gap, voice: Voice): Line => {
  const { say } = subject.words;
  const text =
    gap.place === 'level'
      ? say('level.average')
      : say(`${gap.place}.average`, { gap: gapText(subject, gap, voice) });
  return { sign: SIGNS[gap.place], text };
};

const TOP = { better: 'top.better', level: 'top.level' } as const;

const toTop = (subject: Subject, gap: Gap, voice: Voice): Line => {
  const { say } = subject.words;
  const reached = gap.verdict === 'better' || gap.verdict === 'level';
  const text = reached ? say(TOP[gap.verdict]) : say('top.to', { gap: gapText(subject, gap, voice) });
  return { sign: SIGNS[gap.place], text };
};

/** Behind the average the gap to it says most; from there on the top sellers are the measure. */
const toBenchmarks = (subject: Subject, { average, top }: Standing, voice: Voice): Line | null => {
  if (average !== null && (top === null || average.verdict === 'worse'))
    return toAverage(subject, average, voice);
  return top && toTop(subject, top, voice);
};

const toRoom = (subject: Subject, { headroom, target }: Standing): Line | null => {
  if (headroom === null || target === null) return null;
  const figure = targetFigure(target.target, subject.metric, subject.words);
  return { sign: '●', text: headroomText(subject.metric.id, headroom, figure, subject.words) };
};

const stateText = (subject: Subject): string => {
  const { say } = subject.words;
  if (subject.kept === 'off') return say('state.off');
  return isFirstDay(subject) ? say('state.first') : say('state.readings', { count: subject.rows.length });
};

const toState = (subject: Subject): Line => ({ sign: '●', text: stateText(subject) });

/** The fact that says most: beyond the target, then close to it, then beyond one of the seller's own, then the benchmarks, then headroom, then the target kept, then the state. */
const mainLine = (subject: Subject, standing: Standing, voice: Voice): Line => {
  const { target } = standing;
  const own = ownHeld(standing);
  if (target !== null && !target.met && target !== own) return toTarget(subject, target, voice);
  if (target !== null && isClose(target, subject.metric.unit))
    return toRoom(subject, standing) ?? toTarget(subject, target, voice);
  if (own !== null && isOwnMissed(standing)) return toTarget(subject, own, voice);
  return (
    toBenchmarks(subject, standing, voice) ??
    toRoom(subject, standing) ??
    (target && toTarget(subject, target, voice)) ??
    toState(subject)
  );
};

const compares = ({ average, top }: Standing): boolean => average !== null || top !== null;

/** A trend is worth the second half of the line, else a target that the page states and the line does not name yet. */
const withMore = (subject: Subject, verdict: Verdict & { kind: 'value' }, line: string): string => {
  const { say } = subject.words;
  const { trend, standing } = verdict;
  const goes = trendWord(subject, trend);
  if (goes !== null) return say('with.trend', { line, trend: goes });
  const { target } = standing;
  const named = isClose(target, subject.metric.unit);
  if (named || !target?.met || target.target.from !== 'page' || !compares(standing)) return line;
  return say('with.target', { line, target: targetFigure(target.target, subject.metric, subject.words) });
};

/** The chip's line: "0.21 pp above average · target 1%". */
export const gapLine = (subject: Subject, voice: Voice): Line => {
  const { verdict, words } = subject;
  if (verdict.kind === 'none') return { sign: '●', text: words.say('state.none') };
  const { sign, text } = mainLine(subject, verdict.standing, voice);
  return { sign, text: withMore(subject, verdict, text) };
};
