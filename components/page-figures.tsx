import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Field, FiguresView } from '../lib/own-figures/figures-view';
import type { Mapping } from '../lib/own-figures/mapping';
import { cellOf } from '../lib/own-figures/cell';
import type { PageWords } from '../lib/words/pages/page-words';

type Props = {
  readonly file: string;
  readonly view: FiguresView;
  readonly change: (mapping: Mapping) => void;
  readonly accept: () => void;
  readonly decline: () => void;
  readonly say: PageWords;
};

type FieldProps = Pick<Props, 'change' | 'say'> & { readonly field: Field };

/** A field that is open has no choice made: the first entry asks for one. */
const Choice = ({ field, change, say }: FieldProps): JSX.Element => (
  <label class={field.open ? 'open' : undefined}>
    {field.label}{' '}
    <select
      value={field.value}
      aria-label={field.label}
      aria-invalid={field.open}
      onChange={({ currentTarget }) => change(field.change(currentTarget.value))}
    >
      {field.open && <option value="">{say('figures-choose')}</option>}
      {field.options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

const Sample = ({ view, change, say }: Pick<Props, 'view' | 'change' | 'say'>): JSX.Element => (
  <div class="scroll" role="region" aria-label={say('figures-columns')}>
    <table>
      <thead>
        <tr>
          {view.columns.map(field => (
            <th key={field.key} scope="col">
              <Choice field={field} change={change} say={say} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map(row => (
          <tr key={row.line}>
            {view.columns.map(({ key }, column) => (
              <td key={key}>{cellOf(row, column)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Faults = ({ view, say }: Pick<Props, 'view' | 'say'>): JSX.Element | null =>
  view.faults.length === 0 ? null : (
    <>
      <h3>{say('figures-faults')}</h3>
      <ul>
        {view.faults.map(fault => (
          <li key={fault}>{fault}</li>
        ))}
        {view.more !== null && <li>{view.more}</li>}
      </ul>
    </>
  );

/** How a file of the seller's own figures is read, and what of it cannot be. */
export const Figures = ({ file, view, change, accept, decline, say }: Props): JSX.Element => {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section class="figures question" aria-labelledby="figures-title">
      <h2 id="figures-title" tabIndex={-1} ref={head}>
        {say('figures-title', { file })}
      </h2>
      <p class="soft">{say('figures-intro')}</p>
      <Sample view={view} change={change} say={say} />
      <div class="fields">
        {view.fields.map(field => (
          <Choice key={field.key} field={field} change={change} say={say} />
        ))}
      </div>
      <p aria-live="polite">{view.found}</p>
      <Faults view={view} say={say} />
      <p class="actions">
        <button type="button" disabled={!view.ready} onClick={accept}>
          {say('figures-next')}
        </button>
        <button type="button" onClick={decline}>
          {say('preview-no')}
        </button>
      </p>
    </section>
  );
};
