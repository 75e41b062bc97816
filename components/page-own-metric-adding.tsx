import type { ComponentProps, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { OwnMetricForm } from './page-own-metric-form';

type Props = Pick<ComponentProps<typeof OwnMetricForm>, 'save' | 'say'>;

/** A button that opens the form for a new metric of the seller's own. */
export const OwnMetricAdding = ({ save, say }: Props): JSX.Element => {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <OwnMetricForm metric={null} save={save} say={say} end={() => setOpen(false)} />;
  return (
    <p class="actions">
      <button type="button" onClick={() => setOpen(true)}>
        {say('metric-add')}
      </button>
    </p>
  );
};
