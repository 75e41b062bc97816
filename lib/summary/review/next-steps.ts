import { tipViews } from '../../answer/tip-view';
import type { TipView } from '../../view';
import { seriesName } from '../series-name';
import type { Reviewed } from './review-source';
import { reviewSubject } from './review-subject';

/** A tip with the figure that it is for. */
export type NextStepView = TipView & { readonly figure: string };

/** More is a list that no team finishes in a week. */
const MOST = 5;
const MOST_A_METRIC = 2;

/** What a tip of the same figure was just given as its reason is not said again of the next. */
const reasonAfter = (steps: readonly NextStepView[], figure: string, { reason }: TipView): string =>
  steps.some(said => said.figure === figure && said.reason.includes(reason)) ? '' : reason;

/** The tips that fit best: of the neediest figure first, at most two a metric, at most five of an account, none twice. */
export const nextSteps = (reviewed: Reviewed): readonly NextStepView[] => {
  const steps: NextStepView[] = [];
  const perMetric = new Map<string, number>();
  for (const entry of reviewed.entries) {
    const figure = seriesName(entry.metric, reviewed.reader);
    for (const tip of steps.length < MOST ? tipViews(reviewSubject(reviewed, entry)) : []) {
      const given = perMetric.get(entry.metric.id) ?? 0;
      const isKnown = steps.some(({ id }) => id === tip.id);
      if (isKnown || given >= MOST_A_METRIC || steps.length >= MOST) continue;
      perMetric.set(entry.metric.id, given + 1);
      steps.push({ ...tip, reason: reasonAfter(steps, figure, tip), figure });
    }
  }
  return steps;
};
