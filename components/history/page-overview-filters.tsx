import type { JSX } from 'preact';
import type { FilterChange } from '../../lib/summary/overview/change-filter';
import type { Narrowing, OverviewView } from '../../lib/summary/overview/overview-view';
import type { PageWords } from '../../lib/words/pages/page-words';

type Props = {
  readonly view: OverviewView;
  readonly change: (change: FilterChange) => void;
  readonly say: PageWords;
};

const Narrow = ({ of, change }: { readonly of: Narrowing } & Pick<Props, 'change'>): JSX.Element => (
  <label>
    {of.label}
    <select
      name={of.name}
      value={of.value}
      onChange={({ currentTarget: { value } }) => change({ name: of.name, value })}
    >
      {of.choices.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

/** Search, filters and the time shown. They take effect at once; there is nothing to send. */
export const OverviewFilters = ({ view, change, say }: Props): JSX.Element => (
  <form class="filters" role="search" aria-label={say('filter-label')} onSubmit={e => e.preventDefault()}>
    <label class="filter-text">
      {say('filter-text')}
      <input
        type="search"
        id="filter-text"
        autocomplete="off"
        maxLength={80}
        value={view.text}
        aria-keyshortcuts="/"
        placeholder={say('filter-hint')}
        onInput={({ currentTarget: { value } }) => change({ name: 'text', value })}
      />
    </label>
    {view.narrowings.map(of => (
      <Narrow key={of.name} of={of} change={change} />
    ))}
    <nav class="ranges" aria-label={say('ranges')}>
      {view.ranges.map(({ text, search, chosen }) => (
        <a key={search} href={search} aria-current={chosen ? 'true' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  </form>
);
