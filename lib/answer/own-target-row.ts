import { headroomOf } from '../insight/gap';
import { ownHeld } from '../insight/tone';
import type { Held, Standing } from '../insight/verdict';
import type { PanelView } from '../view';
import { headroomText } from './headroom-words';
import { placedText } from './placed-text';
import type { Subject } from './subject';
import { targetBound, targetFigure } from './target-words';

/** How many more until it is missed. Where it is the only target, that has a row of its own. */
const roomText = (
  { metric, reading, words }: Subject,
  { target }: Held,
  standing: Standing,
): readonly string[] => {
  if (standing.own === null || metric.unit !== 'rate') return [];
  const room = headroomOf(standing.value, reading.counts, target);
  return room === null ? [] : [headroomText(metric.id, room, targetFigure(target, metric, words), words)];
};

/** The seller's own target: is it kept, and how far off is the value? */
export const ownTargetRow = (subject: Subject, standing: Standing): PanelView['rows'] => {
  const held = ownHeld(standing);
  if (held === null) return [];
  const { metric, words } = subject;
  const remarks = [
    words.say(held.met ? 'own.met' : 'own.missed'),
    placedText(subject, held.gap),
    ...roomText(subject, held, standing),
  ];
  return [[words.say('target.own'), targetBound(held.target, metric, words), remarks.join(' · ')]];
};
