import type { JSX, TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';

type Props = {
  readonly saveText: string;
  readonly openText: string;
  readonly save: () => void;
  readonly open: (file: File) => void;
};

/** To save something as a JSON file and to take it from one. The same file can be chosen twice in a row. */
export const FilePair = ({ saveText, openText, save, open }: Props): JSX.Element => {
  const input = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0];
    currentTarget.value = '';
    if (file) open(file);
  };
  return (
    <p class="actions">
      <button type="button" onClick={save}>
        {saveText}
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        {openText}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={openText}
        onChange={take}
      />
    </p>
  );
};
