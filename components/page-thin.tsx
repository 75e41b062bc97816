import type { JSX } from 'preact';
import type { OutcomeView } from '../lib/summary/outcome-words';
import type { PageWords } from '../lib/words/pages/page-words';
import { Sure } from './page-sure';

/** `asked`: what would go, in words, until the seller has answered. */
export type ThinState = { readonly asked: string | null; readonly outcome: OutcomeView | null };

type Props = {
  readonly state: ThinState;
  readonly look: () => void;
  readonly now: () => void;
  readonly stop: () => void;
  readonly say: PageWords;
};

/** Makes the old history smaller, after saying how many readings would go. */
export const Thin = ({ state: { asked, outcome }, look, now, stop, say }: Props): JSX.Element => (
  <>
    <p class="soft">{say('thin-text')}</p>
    <p class="actions">
      <button type="button" onClick={look}>
        {say('thin-look')}
      </button>
    </p>
    {asked !== null && <Sure text={asked} yes={[say('thin-now'), now]} no={[say('thin-not'), stop]} />}
    <output class={`outcome tone-${outcome?.tone ?? 'quiet'}`}>{outcome?.text ?? ''}</output>
  </>
);
