import type { JSX } from 'preact';
import type { Choice } from '../lib/summary/template-entries';

type Props = {
  readonly name: string;
  readonly text: string;
  readonly value: string;
  readonly choices: readonly Choice[];
};

/** A field in which one of several things is chosen, with its label. */
export const ChoiceField = ({ name, text, value, choices }: Props): JSX.Element => (
  <label>
    {text}
    <select name={name} defaultValue={value}>
      {choices.map(choice => (
        <option key={choice.value} value={choice.value} selected={choice.value === value}>
          {choice.text}
        </option>
      ))}
    </select>
  </label>
);
