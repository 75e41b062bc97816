import {
  array,
  enum as oneOf,
  literal,
  maxLength,
  nullable,
  object,
  refine,
  regex,
  type ZodMiniType,
} from 'zod/mini';
import { instant, must, text } from '../../border/fields';
import { FORMS } from '../../border/forms';
import { because } from '../../border/reason';
import { THEMES } from '../case';
import {
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_TEMPLATES,
  STARTER_STATES,
  type StarterState,
  type Template,
} from './template';

const isFilled = (given: string): boolean => given.trim() !== '';

const templateId = text(64).check(regex(/^[\da-z-]+$/i, 'must be an id'));

/** The language of a text, without script or region. */
const templateLanguage = text(8).check(regex(FORMS.language.pattern, 'must be a language such as de'));

export const themeOrNull = nullable(oneOf(THEMES, must(`one of ${THEMES.join(', ')}, or null`)));

/** A template as it is kept, and as files have it. */
export const templateSchema: ZodMiniType<Template> = object(
  {
    id: templateId,
    name: text(LONGEST_NAME).check(refine(isFilled, because('must not be empty', { code: 'empty' }))),
    theme: themeOrNull,
    language: templateLanguage,
    text: text(LONGEST_TEXT).check(refine(isFilled, because('must not be empty', { code: 'empty' }))),
  },
  must('a template'),
);

/** A list of templates, as files have it. */
export const templateList = array(templateSchema, must('a list')).check(
  maxLength(MOST_TEMPLATES, `must hold at most ${MOST_TEMPLATES}`),
);

export const starterState: ZodMiniType<StarterState> = oneOf(STARTER_STATES);

export const TEMPLATES_FORMAT = 'benchline-templates';
export const TEMPLATES_VERSION = 1;

/** The file of "Export templates". */
export const templateFileSchema = object(
  {
    format: literal(TEMPLATES_FORMAT),
    version: literal(TEMPLATES_VERSION),
    exportedAt: instant,
    templates: templateList,
  },
  must('an object'),
);
