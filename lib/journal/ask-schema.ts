import { enum as oneOf, minLength, nullable, object, refine, regex } from 'zod/mini';
import { SCOPES } from '../catalogue/metric';
import { findMetric } from '../catalogue/metrics';
import { isOwnId } from '../own-metrics/own-metric';
import { kebab, must, text } from '../border/fields';
import { account } from '../worker/page-read-schema';
import { LONGEST_NOTE, LONGEST_TITLE } from './kept-action';
import { tipId } from './tips-schema';
import { lazy } from '../lazy';

const actionId = lazy(() => text(64).check(regex(/^[0-9a-f-]{8,64}$/, 'must be the id of a step')));
const note = lazy(() => text(LONGEST_NOTE));

const title = lazy(() =>
  text(LONGEST_TITLE).check(
    minLength(1, 'must not be empty'),
    refine(words => words.trim() !== '', 'must not be empty'),
  ),
);

export const startAsk = lazy(() =>
  object({
    pageId: kebab,
    account: account(),
    // Whether one of a seller's own is in use is asked where the step is kept.
    metric: kebab.check(
      refine(id => findMetric(id) !== undefined || isOwnId(id), 'is none that Benchline knows'),
    ),
    scope: oneOf(SCOPES, must(`one of ${SCOPES.join(', ')}`)),
    tip: nullable(tipId),
    title: title(),
    note: note(),
  }),
);

export const noteAsk = lazy(() => object({ id: actionId(), note: note() }));
export const removeAsk = lazy(() => object({ id: actionId() }));
export const hideTipAsk = lazy(() => object({ tip: tipId }));
