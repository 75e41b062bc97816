import type { JSX, TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';

type Props = { readonly text: string; readonly open: (file: File) => void };

/** A button that takes a JSON file from the seller. The same file can be chosen twice in a row. */
export const FileChoice = ({ text, open }: Props): JSX.Element => {
  const input = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0];
    currentTarget.value = '';
    if (file) open(file);
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {text}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text}
        onChange={take}
      />
    </>
  );
};
