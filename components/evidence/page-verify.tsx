import type { JSX } from 'preact';
import type { LogView } from '../../lib/summary/evidence/log-words';
import type { OutcomeView } from '../../lib/summary/outcome-words';
import type { PageWords } from '../../lib/words/pages/page-words';
import { FileChoice } from '../page-file-choice';
import { Log } from './page-log';

/** What came of the check of a file. */
export type VerifyState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'working'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string }
  | {
      readonly kind: 'checked';
      /** The file's name. */
      readonly title: string;
      readonly logs: readonly LogView[];
      readonly notes: readonly string[];
    };

type Props = {
  readonly state: VerifyState;
  /** What was found of a hash that the seller noted. */
  readonly noted: OutcomeView | null;
  readonly open: (file: File) => void;
  readonly stop: () => void;
  readonly note: (typed: string) => void;
  readonly say: PageWords;
};

const Noted = ({ noted, note, say }: Pick<Props, 'noted' | 'note' | 'say'>): JSX.Element => (
  <section class="noted">
    <label>
      {say('verify-noted')}
      <input
        type="text"
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => note(currentTarget.value)}
      />
    </label>
    <output class={`tone-${noted?.tone ?? 'quiet'}`}>{noted?.text}</output>
  </section>
);

const Result = ({ state, noted, note, stop, say }: Omit<Props, 'open'>): JSX.Element | null => {
  if (state.kind === 'nothing') return null;
  if (state.kind === 'refused')
    return (
      <p class="tone-bad" role="alert">
        {state.text}
      </p>
    );
  if (state.kind === 'working')
    return (
      <p>
        <span aria-live="polite">{state.text}</span>{' '}
        <button type="button" onClick={stop}>
          {say('evidence-cancel')}
        </button>
      </p>
    );
  return (
    <>
      <div role="status">
        <h2>{state.title}</h2>
        {state.logs.map(log => (
          <Log key={log.key} log={log} />
        ))}
        {state.notes.map(text => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <Noted noted={noted} note={note} say={say} />
    </>
  );
};

/** The page that checks a file of evidence. */
export const Verify = (props: Props): JSX.Element => (
  <>
    <header class="bar">
      <img src="/icons/48.png" alt="" width={24} height={24} />
      <h1>{props.say('verify-title')}</h1>
      <a href="/evidence.html">{props.say('evidence-title')}</a>
    </header>
    <main class="verify" aria-busy={props.state.kind === 'working'}>
      <p class="soft">{props.say('verify-intro')}</p>
      <p>
        <FileChoice text={props.say('verify-choose')} open={props.open} />
      </p>
      <Result {...props} />
      <h2>{props.say('evidence-proof')}</h2>
      <p>{props.say('evidence-proof-text')}</p>
    </main>
    <footer class="bar soft">{props.say('stays')}</footer>
  </>
);
