import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Field, FiguresView } from '../../lib/own-figures/figures-view';
import { cellOf } from '../../lib/own-figures/cell';
import type { PageWords } from '../../lib/words/pages/page-words';
import { useKeptFocus } from '../use-kept-focus';

type Props = {
  readonly title: string;
  readonly intro: string;
  readonly view: FiguresView<void>;
  readonly accept: () => void;
  readonly decline: () => void;
  /** What else can be done before it is read. */
  readonly children?: ComponentChildren;
  readonly say: PageWords;
};

type FieldProps = Pick<Props, 'say'> & { readonly field: Field<void> };

/** A field that is open has no choice made: the first entry asks for one. */
const Choice = ({ field, say }: FieldProps): JSX.Element => (
  <label class={field.open ? 'open' : undefined}>
    {field.label}{' '}
    <select
      value={field.value}
      aria-label={field.label}
      aria-invalid={field.open}
      onChange={({ currentTarget }) => field.change(currentTarget.value)}
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

const Sample = ({ view, say }: Pick<Props, 'view' | 'say'>): JSX.Element => (
  <div class="scroll" role="region" aria-label={say('figures-columns')}>
    <table>
      <thead>
        <tr>
          {view.columns.map(field => (
            <th key={field.key} scope="col">
              <Choice field={field} say={say} />
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

/** How a file that is none of Benchline's own is read, and what of it cannot be. */
export const Figures = ({ title, intro, view, accept, decline, children, say }: Props): JSX.Element => {
  const sheet = useKeptFocus<HTMLElement>('.sheet-form');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section ref={sheet} class="sheet-form question" aria-labelledby="figures-title">
      <h2 id="figures-title" tabIndex={-1} ref={head}>
        {title}
      </h2>
      <p class="soft">{intro}</p>
      {view.columns.length > 0 && <Sample view={view} say={say} />}
      <div class="fields">
        {view.fields.map(field => (
          <Choice key={field.key} field={field} say={say} />
        ))}
      </div>
      {children}
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
