import type { JSX } from 'preact';
import type { OutcomeView } from '../../lib/summary/outcome-words';
import { Sure } from './page-sure';

/** `asked`: what would go, in words, until the seller has answered. */
export type ThinState = { readonly asked: string | null; readonly outcome: OutcomeView | null };

type Props = {
  readonly state: ThinState;
  readonly look: () => void;
  readonly now: () => void;
  readonly stop: () => void;
  /** What it is about, and the names of its buttons. */
  readonly texts: Readonly<Record<'intro' | 'look' | 'now' | 'stop', string>>;
};

/** Makes something old smaller, after saying how much of it would go. */
export const Thin = ({ state: { asked, outcome }, look, now, stop, texts }: Props): JSX.Element => (
  <>
    <p class="soft">{texts.intro}</p>
    <p class="actions">
      <button type="button" onClick={look}>
        {texts.look}
      </button>
    </p>
    {asked !== null && <Sure text={asked} yes={[texts.now, now]} no={[texts.stop, stop]} />}
    <output class={`outcome tone-${outcome?.tone ?? 'quiet'}`}>{outcome?.text ?? ''}</output>
  </>
);
