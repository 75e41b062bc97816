import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OffReason } from '../lib/history/open';
import { rescueName, rescueText } from '../lib/history/rescue';
import { saveFile } from '../lib/summary/save-file';
import type { PageWords } from '../lib/words/pages/page-words';
import { Notice } from './page-notice';

type Props = { readonly why: OffReason | undefined; readonly say: PageWords };

/** Saves what is in the database, in whatever form, for the day when it can be read again. */
const Rescue = ({ say }: Pick<Props, 'say'>): JSX.Element => {
  const [outcome, tell] = useState('');
  const save = async (): Promise<void> => {
    try {
      saveFile(await rescueText(new Date()), rescueName(new Date()));
      tell('');
    } catch (error) {
      console.error('Benchline: the history could not be saved as it is.', error);
      tell(say('rescue-none'));
    }
  };
  return (
    <p class="actions">
      <button type="button" onClick={() => void save()}>
        {say('rescue')}
      </button>
      <span role="status">{outcome}</span>
    </p>
  );
};

/** Why there is no history here, and what the seller can do. */
export const HistoryOff = ({ why = 'none', say }: Props): JSX.Element => {
  if (why === 'none') return <Notice title={say('history-off-title')} text={say('history-off')} />;
  return (
    <Notice title={say(`off-${why}-title`)} text={say(`off-${why}`)}>
      {(why === 'upgrade' || why === 'newer') && <Rescue say={say} />}
    </Notice>
  );
};
