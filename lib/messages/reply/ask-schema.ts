import { nullable, object } from 'zod/mini';
import { kebab, must, text } from '../../border/fields';
import { lazy } from '../../lazy';

/** Longer than any reply that Amazon takes, or message that a buyer writes. UTF-16 units. */
const LONGEST = 20_000;

/** What the message `check-reply` is asked with. `asked`: the buyer's message. */
export const checkReplyAsk = lazy(() =>
  object(
    { pageId: kebab, text: text(LONGEST), asked: nullable(text(LONGEST)), language: text(35) },
    must('a reply to check'),
  ),
);
