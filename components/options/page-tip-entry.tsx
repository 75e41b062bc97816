import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Choice } from '../../lib/summary/template-entries';
import type { OwnTipEntry } from '../../lib/summary/tip-entries';
import type { PageWords } from '../../lib/words/pages/page-words';
import { TipForm } from './page-tip-form';
import type { TipActions } from './page-tip-options';

type Props = Pick<TipActions, 'save' | 'remove'> & {
  readonly entry: OwnTipEntry;
  readonly metrics: readonly Choice[];
  readonly say: PageWords;
};

/** A remark, not a ban: a tip is the seller's own, but its words may find their way into a message. */
const Remarks = ({ entry, say }: Pick<Props, 'entry' | 'say'>): JSX.Element | null =>
  entry.remarks.length === 0 ? null : (
    <div class="sure">
      <p>{say('tip-remark')}</p>
      <ul>
        {entry.remarks.map(({ quote, reason, certainty }) => (
          <li key={quote + reason}>{say('template-fault', { quote, reason, certainty })}</li>
        ))}
      </ul>
    </div>
  );

/** One tip of the seller's own; to edit and remove. */
export const OwnTipItem = ({ entry, metrics, save, remove, say }: Props): JSX.Element => {
  const [isEditing, setEditing] = useState(false);
  const { tip, metric } = entry;
  if (isEditing)
    return (
      <li class="entry">
        <TipForm tip={tip} metrics={metrics} save={save} say={say} end={() => setEditing(false)} />
      </li>
    );
  return (
    <li class="entry">
      <h4>{tip.title}</h4>
      <p class="soft">{metric}</p>
      <p class="own-words" dir="auto">
        {tip.text}
      </p>
      <Remarks entry={entry} say={say} />
      <p class="actions">
        <button type="button" onClick={() => setEditing(true)}>
          {say('edit')}
        </button>
        <button type="button" onClick={() => remove(tip.id)}>
          {say('remove')}
        </button>
      </p>
    </li>
  );
};
