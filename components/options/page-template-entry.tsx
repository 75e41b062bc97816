import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TemplateEntry } from '../../lib/summary/template-entries';
import type { PageWords } from '../../lib/words/pages/page-words';
import { TemplateForm } from './page-template-form';
import type { ReadyTemplates, TemplateActions } from './page-template-options';

type Props = Pick<TemplateActions, 'save' | 'remove'> & {
  readonly entry: TemplateEntry;
  readonly state: ReadyTemplates;
  readonly say: PageWords;
};

/** One template: its text, what it is for, its gaps; to edit and remove. */
export const TemplateItem = ({ entry, state, save, remove, say }: Props): JSX.Element => {
  const [isEditing, setEditing] = useState(false);
  const { template, what, gaps } = entry;
  if (isEditing)
    return (
      <li class="entry">
        <TemplateForm template={template} state={state} save={save} say={say} end={() => setEditing(false)} />
      </li>
    );
  return (
    <li class="entry">
      <h3>{template.name}</h3>
      <p class="soft">{what}</p>
      <p class="written" lang={template.language} dir="auto">
        {template.text}
      </p>
      {gaps !== '' && <p class="soft">{gaps}</p>}
      <p class="actions">
        <button type="button" onClick={() => setEditing(true)}>
          {say('edit')}
        </button>
        <button type="button" onClick={() => remove(template.id)}>
          {say('remove')}
        </button>
      </p>
    </li>
  );
};
