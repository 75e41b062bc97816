import type { JSX } from 'preact';
import type { PageWords } from '../lib/words/pages/page-words';

type Props = { readonly text: string | null; readonly undo: () => void; readonly say: PageWords };

/** What was removed last, for as long as it can be brought back; said to a screen reader when it comes. */
export const Removed = ({ text, undo, say }: Props): JSX.Element => (
  <div role="status">
    {text !== null && (
      <p class="actions">
        {text}
        <button type="button" onClick={undo}>
          {say('undo')}
        </button>
      </p>
    )}
  </div>
);
