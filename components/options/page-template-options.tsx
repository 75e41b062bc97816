import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Fault } from '../../lib/messages/templates/faults';
import {
  LONGEST_NAME,
  LONGEST_TEXT,
  type StarterState,
  type Template,
} from '../../lib/messages/templates/template';
import type { OutcomeView } from '../../lib/summary/outcome-words';
import type { Choice, TemplateEntry } from '../../lib/summary/template-entries';
import type { PageWords } from '../../lib/words/pages/page-words';
import { FilePair } from './page-file-pair';
import { Removed } from '../page-removed';
import { StarterSet } from './page-starter-set';
import { TemplateItem } from './page-template-entry';
import { TemplateForm } from './page-template-form';

/** What the templates of the options page show. `removed`: the name of a template that can still be brought back. */
export type TemplatesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly entries: readonly TemplateEntry[];
      readonly starters: StarterState;
      readonly removed: string | null;
      readonly themes: readonly Choice[];
      readonly languages: readonly Choice[];
      readonly starterLanguages: readonly Choice[];
      readonly ownLanguage: string;
    };
export type ReadyTemplates = Extract<TemplatesState, { kind: 'ready' }>;

/** What came of saving: `faults` names what Amazon does not allow; nothing was saved then. */
export type Saved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'not-saved'; readonly reason: string };

export type TemplateActions = {
  readonly save: (template: Template, way: 'checked' | 'all-the-same') => Promise<Saved>;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  readonly addStarters: (language: string) => void;
  readonly removeStarters: () => void;
  readonly exportTemplates: () => void;
  readonly importTemplates: (file: File) => void;
};

type Props = TemplateActions & {
  readonly state: TemplatesState;
  readonly outcome: OutcomeView | null;
  readonly say: PageWords;
};

export const LIMITS = { name: LONGEST_NAME, text: LONGEST_TEXT } as const;

const Adding = ({ state, save, say }: Pick<Props, 'save' | 'say'> & { readonly state: ReadyTemplates }) => {
  const [isOpen, setOpen] = useState(false);
  const fresh = { id: '', name: '', theme: null, language: state.ownLanguage, text: '' };
  if (isOpen)
    return <TemplateForm template={fresh} state={state} save={save} say={say} end={() => setOpen(false)} />;
  return (
    <p class="actions">
      <button type="button" onClick={() => setOpen(true)}>
        {say('template-add')}
      </button>
    </p>
  );
};

/** The seller's templates: to add, edit and remove, to take from the starter set, and to carry on in files. */
export const TemplateOptions = (props: Props): JSX.Element => {
  const { state, outcome, say } = props;
  if (state.kind === 'loading') return <p class="soft">{say('templates-loading')}</p>;
  if (state.kind === 'failed') return <p>{say('templates-unread')}</p>;
  return (
    <>
      <p class="soft">{say('templates-intro', { open: '{', close: '}' })}</p>
      <StarterSet state={state} add={props.addStarters} remove={props.removeStarters} say={say} />
      {state.entries.length === 0 && <p class="soft">{say('templates-none')}</p>}
      <Removed
        text={state.removed === null ? null : say('template-removed', { name: state.removed })}
        undo={props.undo}
        say={say}
      />
      <ul>
        {state.entries.map(entry => (
          <TemplateItem
            key={entry.template.id}
            entry={entry}
            state={state}
            save={props.save}
            remove={props.remove}
            say={say}
          />
        ))}
      </ul>
      <Adding state={state} save={props.save} say={say} />
      <FilePair
        saveText={say('templates-export')}
        openText={say('templates-import')}
        save={props.exportTemplates}
        open={props.importTemplates}
      />
      <output class={`outcome tone-${outcome?.tone ?? 'quiet'}`}>{outcome?.text ?? ''}</output>
    </>
  );
};
