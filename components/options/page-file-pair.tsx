import type { JSX } from 'preact';
import { FileChoice } from '../page-file-choice';

type Props = {
  readonly saveText: string;
  readonly openText: string;
  readonly save: () => void;
  readonly open: (file: File) => void;
};

/** To save something as a JSON file and to take it from one. */
export const FilePair = ({ saveText, openText, save, open }: Props): JSX.Element => (
  <p class="actions">
    <button type="button" onClick={save}>
      {saveText}
    </button>
    <FileChoice text={openText} open={open} />
  </p>
);
