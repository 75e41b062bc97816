import { array, gte, int, literal, lte, maxLength, object, regex } from 'zod/mini';
import { must, text, yesOrNo } from '../border/fields';
import { FORMS } from '../border/forms';

/** Whole hours before the end of the 24. */
const hours = int(must('a whole number of hours')).check(
  gte(1, 'must be at least 1 hour'),
  lte(23, 'must be at most 23 hours'),
);

/** "22:00", by the computer's own clock. */
const clockTime = text(5).check(regex(FORMS.clock.pattern, 'must be a time such as 22:00'));

export const messageSettingsSchema = object(
  {
    version: literal(1),
    threshold: hours,
    notices: yesOrNo,
    marks: array(hours, must('a list of hours')).check(maxLength(6, 'must hold at most 6')),
    quiet: object({ on: yesOrNo, from: clockTime, to: clockTime }, must('quiet hours')),
  },
  must('the options of buyer messages'),
);

/**
 * `threshold`: the badge counts what has less than so many hours left. `notices`: shown at each of `marks`, in hours left,
 * but not from `quiet.from` to `quiet.to` where `quiet.on`.
 */
export type MessageSettings = {
  readonly version: 1;
  readonly threshold: number;
  readonly notices: boolean;
  readonly marks: readonly number[];
  readonly quiet: { readonly on: boolean; readonly from: string; readonly to: string };
};

/** Six hours are a quarter of the 24, and time enough to answer before an evening ends; two are the last moment. */
export const MESSAGE_DEFAULTS: MessageSettings = {
  version: 1,
  threshold: 6,
  notices: false,
  marks: [6, 2],
  quiet: { on: false, from: '22:00', to: '07:00' },
};
