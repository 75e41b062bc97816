import type { JSX, TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';

type Props = {
  readonly text: string;
  readonly open: (file: File) => void;
  /** Which files are offered; JSON files unless given. */
  readonly accept?: string;
};

/** A button that takes a file from the seller. The same file can be chosen twice in a row. */
export const FileChoice = ({ text, open, accept = '.json,application/json' }: Props): JSX.Element => {
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
      <input ref={input} type="file" accept={accept} hidden aria-label={text} onChange={take} />
    </>
  );
};
