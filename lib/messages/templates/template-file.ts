import { refusalOf, type Refusal } from '../../border/refusal';
import { openFile, type AwaitedFile } from '../../border/open-file';
import type { Template } from './template';
import { templateFileSchema, TEMPLATES_FORMAT, TEMPLATES_VERSION } from './template-schema';

const TEMPLATES: AwaitedFile = {
  format: TEMPLATES_FORMAT,
  version: TEMPLATES_VERSION,
  /** More than the largest file that can be written, in UTF-16 units. */
  longest: 20_000_000,
  elsewhere: {
    // Of a whole export (lib/history/export-schema.ts).
    format: 'benchline',
    reason: { code: 'elsewhere-templates' },
  },
};

export type CheckedTemplates =
  | { readonly kind: 'templates'; readonly templates: readonly Template[] }
  | ({ readonly kind: 'refused' } & Refusal);

/** Checks the text of a file of templates. Never throws. */
export const checkTemplateFile = (text: string | null): CheckedTemplates => {
  const opened = openFile(text, TEMPLATES);
  if (opened.kind === 'refused') return opened;
  const checked = templateFileSchema.safeParse(opened.json);
  if (!checked.success) return { kind: 'refused', ...refusalOf(checked.error.issues) };
  return { kind: 'templates', templates: checked.data.templates };
};

/** The text of a file of templates. */
export const templateFile = (templates: readonly Template[], at: Date): string =>
  JSON.stringify({
    format: TEMPLATES_FORMAT,
    version: TEMPLATES_VERSION,
    exportedAt: at.toISOString(),
    templates,
  });
