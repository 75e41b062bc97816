import { countsFit } from '../insight/rounding';
import type { WhatIf } from '../insight/what-if';
import type { PanelView, WhatIfField } from '../view';
import type { Subject } from './subject';

const givenOf = ({ metric, reading: { value, counts } }: Subject): WhatIf | null => {
  const { unit, direction } = metric;
  if (value === null || direction === 'neither') return null;
  if (unit === 'duration') return direction === 'lower' ? { kind: 'mean', mean: value } : null;
  return unit === 'rate' && counts !== null && countsFit(value, counts)
    ? { kind: direction, ...counts }
    : null;
};

/** A hundredth of the orders, as 1, 2, 5, 10, 20, 50 …: the arrows of a field should move something. */
const stepOf = (whole: number): number => {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, whole / 100))));
  return size * ([5, 2].find(times => whole / 100 >= size * times) ?? 1);
};

const fieldsOf = (given: WhatIf, { words: { say } }: Subject): readonly [WhatIfField, WhatIfField] =>
  given.kind === 'mean'
    ? [
        [say('try.hours'), Math.max(1, Math.round(given.mean / 60)), 1],
        [say('try.fresh'), 50, 10],
      ]
    : [
        [say('try.orders'), 0, stepOf(given.whole)],
        [say('try.bad'), 0, 1],
      ];

/** What a seller can move of a value; nothing without counts that make the rate, where there is nothing to add to. */
export const whatIfOf = (subject: Subject): Pick<PanelView, 'whatIf'> => {
  const given = givenOf(subject);
  if (given === null || subject.verdict.kind === 'none') return {};
  const { say } = subject.words;
  const { target } = subject.verdict.standing;
  return {
    whatIf: {
      title: say('try.title'),
      given,
      target: target && { bound: target.target.bound, value: target.target.value },
      fields: fieldsOf(given, subject),
      kept: say('try.kept'),
      missed: say('try.missed'),
      impossible: say('try.impossible'),
    },
  };
};
