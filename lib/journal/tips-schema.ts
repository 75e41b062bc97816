import { array, maxLength, minLength, object, regex, type ZodMiniType } from 'zod/mini';
import { instant, kebab, must, text } from '../border/fields';
import {
  LONGEST_TIP_TEXT,
  LONGEST_TIP_TITLE,
  MOST_HIDDEN,
  MOST_OWN_TIPS,
  MOST_REMOVED,
  type OwnTip,
  type RemovedTip,
} from './own-tip';

const OWN = /^own-[0-9a-f]{8,32}$/;
const ownId = text(40).check(regex(OWN, 'must be own- and hexadecimal digits'));

/** Is it the id of a tip of the seller's own? */
export const isOwnTipId = (id: string): boolean => OWN.test(id);

/** The id of a tip: one of the catalogue, or of the seller's own. */
export const tipId = text(64).check(regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be the id of a tip'));

export const ownTipSchema: ZodMiniType<OwnTip> = object(
  {
    id: ownId,
    metric: kebab,
    title: text(LONGEST_TIP_TITLE).check(minLength(1, 'must not be empty')),
    text: text(LONGEST_TIP_TEXT),
    changedAt: instant,
  },
  must('a tip'),
);

export const removedTipSchema: ZodMiniType<RemovedTip> = object(
  { id: ownId, changedAt: instant },
  must('a tip'),
);

const most = (count: number): string => `must hold at most ${count}`;

/** In a file of "Export JSON", under `settings.tips`. */
export const tipChoicesSchema = object(
  {
    hidden: array(tipId, must('a list')).check(maxLength(MOST_HIDDEN, most(MOST_HIDDEN))),
    own: array(ownTipSchema, must('a list')).check(maxLength(MOST_OWN_TIPS, most(MOST_OWN_TIPS))),
    removed: array(removedTipSchema, must('a list')).check(maxLength(MOST_REMOVED, most(MOST_REMOVED))),
  },
  must('what the seller made of the tips'),
);
