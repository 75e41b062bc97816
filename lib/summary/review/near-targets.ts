import { forecastRows } from '../../answer/forecast-rows';
import { paceRows } from '../../answer/pace-rows';
import { roomRow, targetRows } from '../../answer/panel-rows';
import { recoveryRows } from '../../answer/recovery-rows';
import type { Subject } from '../../answer/subject';
import { takeNotes } from '../../answer/take-notes';
import { verdictText } from '../../answer/verdict-words';
import { isPassing } from '../../insight/need';
import { isClose } from '../../insight/tone';
import type { Held, Standing } from '../../insight/verdict';
import type { Known } from '../order';
import { entryBefore } from './entry-before';
import { itemView, type ItemView } from './item-view';
import type { Reviewed } from './review-source';
import { isReadIn, reviewSubject } from './review-subject';
import { dayBefore, dayText } from './week-words';

/** The target that the review speaks of: Amazon's, unless that is kept and the seller's own beside it is not. */
const heldOf = ({ verdict }: Known): Held | null => {
  if (verdict?.kind !== 'value') return null;
  const { target, own } = verdict.standing;
  return target?.met === true && own?.met === false ? own : target;
};

const isPressing = (entry: Known, held: Held): boolean => {
  const { metric, forecast = null } = entry;
  return !held.met || isClose(held, metric.unit) || isPassing(held, forecast, metric.unit);
};

/** "As this page states" is said beside Amazon's page; here there is none. */
const saidTargets = (subject: Subject, standing: Standing): ItemView['rows'] =>
  targetRows(subject, standing).map(([label, bound, remark]) => [
    label,
    bound,
    remark === subject.words.say('target.page') ? '' : remark,
  ]);

/** The target, how far it is, and what it would take. */
const takeRows = (subject: Subject): ItemView['rows'] => {
  const { verdict } = subject;
  if (verdict.kind === 'none') return [];
  const { standing } = verdict;
  return [
    ...saidTargets(subject, standing),
    ...roomRow(subject, standing),
    ...recoveryRows(subject, standing),
    ...forecastRows(subject, verdict),
    // The first is that to the target; the paces to average and top sellers are no matter of this part.
    ...(standing.target?.met === false ? paceRows(subject, standing).slice(0, 1) : []),
  ];
};

const sinceLine = (reviewed: Reviewed, entry: Known, held: Held): readonly string[] => {
  const before = entryBefore(reviewed, entry);
  const was = before && heldOf(before);
  if (held.met || !was) return [];
  const day = dayText(reviewed.reader, dayBefore(reviewed.week));
  return [reviewed.reader.say(was.met ? 'review-newly-missed' : 'review-already', { day })];
};

const pressingItem = (reviewed: Reviewed, entry: Known): readonly ItemView[] => {
  const held = heldOf(entry);
  if (held === null || !isPressing(entry, held)) return [];
  const subject = reviewSubject(reviewed, entry);
  const lines = [verdictText(subject), ...sinceLine(reviewed, entry, held), ...takeNotes(subject)];
  return [itemView(reviewed, entry, subject, { lines, rows: takeRows(subject) })];
};

/** Missed when the week began, kept at its end. */
const keptAgainItem = (reviewed: Reviewed, entry: Known): readonly ItemView[] => {
  const before = entryBefore(reviewed, entry);
  const [was, held] = [before && heldOf(before), heldOf(entry)];
  if (!was || was.met || !held?.met || isPressing(entry, held) || !isReadIn(reviewed, entry)) return [];
  const day = dayText(reviewed.reader, dayBefore(reviewed.week));
  const lines = [reviewed.reader.say('review-kept-again', { day })];
  const subject = reviewSubject(reviewed, entry);
  return [itemView(reviewed, entry, subject, { lines, rows: takeRows(subject) })];
};

/**
 * The figures that miss a target, are close to one, or are about to pass one, with what it would take, and those that keep
 * one again. A figure that was not read in the week is among them, as a missed target does not mend by not looking.
 */
export const targetItems = (reviewed: Reviewed): readonly ItemView[] => [
  ...reviewed.entries.flatMap(entry => pressingItem(reviewed, entry)),
  ...reviewed.entries.flatMap(entry => keptAgainItem(reviewed, entry)),
];
