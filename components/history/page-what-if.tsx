import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { keepsTarget } from '../../lib/insight/gap';
import { valueAfter } from '../../lib/insight/what-if';
import type { WhatIfView } from '../../lib/view';

type Props = { readonly whatIf: WhatIfView; readonly textOf: (value: number) => string };

/** "0.98% · target kept". */
const resultText = ({ whatIf, textOf }: Props, value: number | null): string => {
  const { target, kept, missed, impossible } = whatIf;
  if (value === null) return impossible;
  return target ? `${textOf(value)} · ${keepsTarget(value, target) ? kept : missed}` : textOf(value);
};

/** Two fields to move, and the value that comes of them. Nothing of it is kept. */
export const WhatIf = (props: Props): JSX.Element => {
  const { title, given, fields } = props.whatIf;
  const [first, second] = fields;
  const [moves, move] = useState<readonly [number, number]>([first[1], second[1]]);
  const setters = [
    (value: number): void => move(([, other]) => [value, other]),
    (value: number): void => move(([other]) => [other, value]),
  ];
  return (
    <details class="what-if">
      <summary>{title}</summary>
      {fields.map(([label, start, step], at) => (
        <label key={label}>
          {label}
          <input
            type="number"
            defaultValue={String(start)}
            step={step}
            onInput={({ currentTarget }) => setters[at]?.(currentTarget.valueAsNumber)}
          />
        </label>
      ))}
      <output>{resultText(props, valueAfter(given, moves))}</output>
    </details>
  );
};
