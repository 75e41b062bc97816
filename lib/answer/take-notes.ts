import { driftOf } from '../insight/drift';
import { isRoundedAcross } from '../insight/rounding';
import { dateText, valueText, type Subject } from './subject';
import { targetFigure } from './target-words';

type Notes = readonly string[];

const roundedNotes = ({ verdict, reading, metric, words }: Subject): Notes => {
  if (verdict.kind === 'none' || metric.unit !== 'rate') return [];
  const { value, target } = verdict.standing;
  if (target === null || !isRoundedAcross(value, reading.counts, target.target)) return [];
  return [words.say('note.rounded', { target: targetFigure(target.target, metric, words) })];
};

const driftNotes = (subject: Subject): Notes => {
  const { verdict, rows, metric, reading, words } = subject;
  if (verdict.kind === 'none' || verdict.standing.benchmarks === 'contradict') return [];
  const drift = driftOf(rows, metric, reading.window, verdict.trend);
  if (drift === null) return [];
  const [before, now] = [valueText(subject, drift.before), valueText(subject, drift.now)];
  return [words.say(`note.average-${drift.kind}`, { date: dateText(subject, drift.since), before, now })];
};

/** What is to be known of a gap: that rounding leaves it open, or that it was the average that moved. */
export const takeNotes = (subject: Subject): Notes => [...roundedNotes(subject), ...driftNotes(subject)];
