import type { Saved } from '../../../components/options/page-template-options';
import type { Fault } from '../../../lib/messages/templates/faults';
import { MOST_TEMPLATES, type Template } from '../../../lib/messages/templates/template';
import { withTemplate } from '../../../lib/messages/templates/template-list';
import { templateSchema } from '../../../lib/messages/templates/template-schema';
import { changeTemplates } from '../../../lib/messages/templates/template-store';
import { refusalOf } from '../../../lib/border/refusal';
import type { Reader } from '../../../lib/summary/reader';
import { refusalSentence } from '../../../lib/summary/refusal-words';

/** What Amazon does not allow in a template, in words for its reader. */
export type CheckTemplate = (template: Template, reader: Reader) => Promise<readonly Fault[]>;

/** Saves a template; one with faults only `all-the-same`. A new one, without an id, gets one. */
export const saveTemplate = async (
  written: Template,
  way: 'checked' | 'all-the-same',
  reader: Reader,
  check: CheckTemplate,
): Promise<Saved> => {
  const template = written.id === '' ? { ...written, id: crypto.randomUUID() } : written;
  const sound = templateSchema.safeParse(template);
  if (!sound.success)
    return { kind: 'not-saved', reason: refusalSentence(refusalOf(sound.error.issues), reader.say) };
  const faults = way === 'checked' ? await check(template, reader) : [];
  if (faults.length > 0) return { kind: 'faults', faults };
  const { kind } = await changeTemplates(shelf => withTemplate(shelf, template));
  if (kind === 'kept') return { kind: 'saved' };
  return { kind: 'not-saved', reason: reader.say('templates-full', { most: MOST_TEMPLATES }) };
};
