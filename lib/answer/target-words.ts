import type { Metric } from '../catalogue/metric';
import { edgeOf, type KnownTarget } from '../insight/target';
import type { Words } from '../words/words';

/** The target's figure alone: "2.5%", "24 h", "200". */
export const targetFigure = (target: KnownTarget, { unit }: Metric, words: Words): string =>
  words.formatTarget(unit, edgeOf(target, unit).value);

/** What stands at its line: "target 4%", "your target 2%". */
export const targetMarkText = ({ from }: Pick<KnownTarget, 'from'>, value: string, { say }: Words): string =>
  say(from === 'seller' ? 'mark.own' : 'mark.target', { value });

const BOUNDS = {
  included: { under: 'target.at-most', over: 'target.at-least' },
  excluded: { under: 'target.under', over: 'target.over' },
} as const;

/** The target with its bound: "under 1%", "at least 200". */
export const targetBound = (target: KnownTarget, metric: Metric, words: Words): string =>
  words.say(BOUNDS[edgeOf(target, metric.unit).kind][target.bound], {
    value: targetFigure(target, metric, words),
  });

/** Where it comes from: "as this page states", or the bundled source, and how far that may be believed. */
export const targetOrigin = ({ from, source, certainty, force }: KnownTarget, { say }: Words): string => {
  if (from === 'page') return say('target.page');
  if (from === 'seller') return '';
  const remarks = [
    ...(certainty === 'A' ? [] : [say('target.unverified')]),
    ...(force === 'advised' ? [say('target.advised')] : []),
  ];
  return [...remarks, source ?? ''].filter(part => part !== '').join(' · ');
};
