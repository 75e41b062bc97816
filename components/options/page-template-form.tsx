import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { THEMES } from '../../lib/messages/case';
import type { Template } from '../../lib/messages/templates/template';
import type { PageWords } from '../../lib/words/pages/page-words';
import { formText } from '../form-text';
import { ChoiceField } from '../page-choice-field';
import { TemplateFaults } from './page-template-faults';
import { LIMITS, type ReadyTemplates, type Saved, type TemplateActions } from './page-template-options';

type Props = Pick<TemplateActions, 'save'> & {
  /** The one to change; one without an id is new. */
  readonly template: Template;
  readonly state: ReadyTemplates;
  readonly say: PageWords;
  readonly end: () => void;
};

/** What stands in the form, as a template. */
const written = (form: HTMLFormElement, { id }: Template): Template => {
  const wanted = formText(form, 'theme');
  return {
    id,
    name: formText(form, 'name'),
    theme: THEMES.find(theme => theme === wanted) ?? null,
    language: formText(form, 'language'),
    text: formText(form, 'text'),
  };
};

const Fields = ({ template, state, say }: Pick<Props, 'template' | 'state' | 'say'>) => (
  <>
    <label>
      {say('template-name')}
      <input type="text" name="name" required maxLength={LIMITS.name} defaultValue={template.name} />
    </label>
    <ChoiceField
      name="theme"
      text={say('template-theme')}
      value={template.theme ?? ''}
      choices={state.themes}
    />
    <ChoiceField
      name="language"
      text={say('template-language')}
      value={template.language}
      choices={state.languages}
    />
    <label class="whole">
      {say('template-text')}
      <textarea
        name="text"
        required
        rows={8}
        dir="auto"
        maxLength={LIMITS.text}
        defaultValue={template.text}
      />
    </label>
  </>
);

/** To write or change a template. What Amazon does not allow is named first, and saved only when the seller says so again. */
export const TemplateForm = ({ template, state, save, say, end }: Props): JSX.Element => {
  const [outcome, setOutcome] = useState<Saved>({ kind: 'saved' });
  const [draft, setDraft] = useState(template);
  const saveDraft = async (wanted: Template, way: 'checked' | 'all-the-same'): Promise<void> => {
    setDraft(wanted);
    const saved = await save(wanted, way);
    if (saved.kind === 'saved') end();
    else setOutcome(saved);
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const wanted = written(event.currentTarget, template);
    if (wanted.name !== '' && wanted.text !== '') void saveDraft(wanted, 'checked');
  };
  return (
    <form class="actions" onSubmit={submit} onInput={() => setOutcome({ kind: 'saved' })}>
      <Fields template={template} state={state} say={say} />
      <div class="whole" role="alert">
        {outcome.kind === 'not-saved' && <p class="outcome tone-bad">{outcome.reason}</p>}
        {outcome.kind === 'faults' && (
          <TemplateFaults
            faults={outcome.faults}
            saveAnyway={() => void saveDraft(draft, 'all-the-same')}
            say={say}
          />
        )}
      </div>
      <button type="submit">{say('save')}</button>
      <button type="button" onClick={end}>
        {say('cancel')}
      </button>
    </form>
  );
};
