import type { JSX } from 'preact';
import type { PanelView } from '../lib/view';
import { LineChart } from './line-chart';
import { TipCard } from './tip-card';

export type PanelProps = {
  readonly view: PanelView;
  readonly dir: 'ltr' | 'rtl';
  readonly language: string;
  readonly words: { readonly close: string; readonly history: string };
  readonly onClose: () => void;
  readonly onHistory: () => void;
};

const Rows = ({ rows }: { readonly rows: PanelView['rows'] }): JSX.Element => (
  <table class="rows">
    <tbody>
      {rows.map(([label, value, remark]) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td>{value}</td>
          <td>{remark}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Days = ({
  head,
  rows,
}: {
  readonly head: PanelView['tableHead'];
  readonly rows: PanelView['table'];
}): JSX.Element => (
  <table class="days">
    <thead>
      <tr>
        {head.map(name => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(row => (
        <tr key={row.join('|')}>
          {head.map((name, column) => (
            <td key={name}>{row[column]}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** One value's details: the chart, the gaps, the last values, what to do. Every word comes finished in the view. */
export const Panel = ({ view, dir, language, words, onClose, onHistory }: PanelProps): JSX.Element => (
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a popover that does not block the page; <dialog> brings its own ways
  <div
    class={`sheet tone-${view.tone}`}
    role="dialog"
    aria-labelledby="title"
    tabIndex={-1}
    dir={dir}
    lang={language}
  >
    <button type="button" class="plain shut" aria-label={words.close} onClick={onClose}>
      ×
    </button>
    <h2 id="title">{view.title}</h2>
    <p class="top">
      <span class="value">{view.value}</span>
      <span class="verdict">{view.verdict}</span>
    </p>
    <LineChart shape={view.chart} tone={view.tone} />
    {view.rows.length > 0 && <Rows rows={view.rows} />}
    {view.notes.length > 0 && (
      <div class="notes">
        {view.notes.map(note => (
          <p key={note}>{note}</p>
        ))}
      </div>
    )}
    {view.table.length > 0 && <Days head={view.tableHead} rows={view.table} />}
    {view.tip && <TipCard tip={view.tip} />}
    <div class="foot">
      <span>
        <span class="ours">Benchline</span> · {view.foot}
      </span>
      <button type="button" class="plain" onClick={onHistory}>
        {words.history} {dir === 'rtl' ? '←' : '→'}
      </button>
    </div>
  </div>
);
