import { nullable, object, regex } from 'zod/mini';
import { kebab, must, text } from '../../border/fields';
import { themeOrNull } from './template-schema';
import { lazy } from '../../lazy';

/** A language as a page names it, or whatever it has in that place. */
const tag = lazy(() => text(35));

const country = lazy(() => text(2).check(regex(/^[A-Z]{2}$/, 'must be a country such as DE')));

/** What the message `templates` is asked with. */
export const templatesAsk = lazy(() =>
  object(
    { pageId: kebab, theme: themeOrNull, language: tag(), country: nullable(country()) },
    must('a question for templates'),
  ),
);
