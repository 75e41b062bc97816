import { complaint, type Refusal } from '../../border/complaint';
import type { Template } from './template';
import { templateFileSchema, TEMPLATES_FORMAT, TEMPLATES_VERSION } from './template-schema';

/** More than the largest file that can be written, in UTF-16 units. */
const LONGEST = 20_000_000;
/** The format of a whole export (lib/history/export-schema.ts). */
const WHOLE = 'benchline';

export type CheckedTemplates =
  | { readonly kind: 'templates'; readonly templates: readonly Template[] }
  | ({ readonly kind: 'refused' } & Refusal);

const refused = (field: string, reason: string): CheckedTemplates => ({ kind: 'refused', field, reason });

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const head = (json: unknown): { readonly format?: unknown; readonly version?: unknown } =>
  typeof json === 'object' && json !== null ? json : {};

/** Is it a file of templates, of a version that we know? */
const strange = (json: unknown): CheckedTemplates | null => {
  const { format, version } = head(json);
  if (format === WHOLE)
    return refused('format', 'is that of a whole export: import it on the history page, with its templates');
  if (format !== TEMPLATES_FORMAT)
    return refused('format', `must be "${TEMPLATES_FORMAT}": this is no file of templates`);
  if (typeof version === 'number' && version > TEMPLATES_VERSION)
    return refused(
      'version',
      `is ${version}, and this Benchline knows ${TEMPLATES_VERSION}: update Benchline first`,
    );
  return null;
};

/** Checks the text of a file of templates. Never throws. */
export const checkTemplateFile = (text: string): CheckedTemplates => {
  if (text.length > LONGEST) return refused('file', `must be smaller than ${LONGEST / 1e6} MB`);
  const json = parse(text);
  if (json === undefined)
    return refused('file', 'is not whole JSON: it may have been cut off while saving or sending');
  const foreign = strange(json);
  if (foreign) return foreign;
  const checked = templateFileSchema.safeParse(json);
  if (!checked.success) return { kind: 'refused', ...complaint(checked.error.issues, 'file') };
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
