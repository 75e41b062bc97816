import { enum as oneOf, minLength, nullable, object, refine, regex } from 'zod/mini';
import { SCOPES } from '../catalogue/metric';
import { findMetric } from '../catalogue/metrics';
import { isOwnId } from '../own-metrics/own-metric';
import { kebab, must, text } from '../border/fields';
import { account } from '../worker/page-read-schema';
import { LONGEST_NOTE, LONGEST_TITLE } from './kept-action';
import { tipId } from './tips-schema';

const actionId = text(64).check(regex(/^[0-9a-f-]{8,64}$/, 'must be the id of a step'));
const note = text(LONGEST_NOTE);

const title = text(LONGEST_TITLE).check(
  minLength(1, 'must not be empty'),
  refine(words => words.trim() !== '', 'must not be empty'),
);

export const startAsk = object({
  pageId: kebab,
  account,
  // Whether one of a seller's own is in use is asked where the step is kept.
  metric: kebab.check(
    refine(id => findMetric(id) !== undefined || isOwnId(id), 'is none that Benchline knows'),
  ),
  scope: oneOf(SCOPES, must(`one of ${SCOPES.join(', ')}`)),
  tip: nullable(tipId),
  title,
  note,
});

export const noteAsk = object({ id: actionId, note });
export const removeAsk = object({ id: actionId });
export const hideTipAsk = object({ tip: tipId });
