import type { JSX } from 'preact';
import type { Switches } from '../lib/bus';
import type { StatusView } from '../lib/view';

export type StatusProps = {
  readonly view: StatusView;
  readonly on: Switches;
  readonly dir: 'ltr' | 'rtl';
  readonly language: string;
  readonly onSwitch: (which: 'page' | 'all', on: boolean) => void;
  readonly onClose: () => void;
  readonly onHistory: () => void;
};

type SwitchProps = {
  readonly words: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
};

const Switch = ({ words, on, onChange }: SwitchProps): JSX.Element => (
  <label class="switch">
    <input type="checkbox" checked={on} onChange={event => onChange(event.currentTarget.checked)} />
    {words}
  </label>
);

/** What was read on this page, what could not be, and the switches. Styles: overlay.css. */
export const Status = ({
  view,
  on,
  dir,
  language,
  onSwitch,
  onClose,
  onHistory,
}: StatusProps): JSX.Element => (
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a popover that does not block the page; <dialog> brings its own ways
  <div
    class={`sheet tone-${view.tone}`}
    role="dialog"
    aria-labelledby="title"
    tabIndex={-1}
    dir={dir}
    lang={language}
  >
    <button type="button" class="plain shut" aria-label={view.labels.close} onClick={onClose}>
      ×
    </button>
    <h2 id="title">{view.title}</h2>
    <ul class="lines">
      {view.lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <Switch words={view.labels.thisPage} on={on.page} onChange={next => onSwitch('page', next)} />
    <Switch words={view.labels.everywhere} on={on.all} onChange={next => onSwitch('all', next)} />
    <div class="foot">
      <span class="ours">Benchline</span>
      <button type="button" class="plain" onClick={onHistory}>
        {view.labels.history} {dir === 'rtl' ? '←' : '→'}
      </button>
    </div>
  </div>
);
