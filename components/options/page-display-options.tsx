import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { DisplayView, OnOff } from '../../lib/summary/display-choices';
import type { Density } from '../../lib/settings';
import type { PageWords } from '../../lib/words/pages/page-words';
import { Switch } from '../page-switch';

export type DisplayState =
  { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly view: DisplayView };

export type DisplayActions = {
  readonly setAll: (on: boolean) => void;
  readonly setPage: (pageId: string, on: boolean) => void;
  readonly setDensity: (density: Density) => void;
  readonly setMetric: (metric: string, on: boolean) => void;
};

type Props = DisplayActions & {
  readonly state: DisplayState;
  /** What went wrong with the last change, or ''. */
  readonly outcome: string;
  readonly say: PageWords;
};
type Ready = DisplayActions & { readonly view: DisplayView; readonly say: PageWords };

const Checks = ({
  list,
  set,
}: {
  readonly list: readonly OnOff[];
  readonly set: DisplayActions['setPage'];
}) => (
  <ul class="checks">
    {list.map(({ id, text, on }) => (
      <li key={id}>
        <label class="check">
          <input
            type="checkbox"
            checked={on}
            onChange={({ currentTarget: { checked } }) => set(id, checked)}
          />
          {text}
        </label>
      </li>
    ))}
  </ul>
);

const Densities = ({ view, setDensity, say }: Ready): JSX.Element => {
  const name = useId();
  return (
    <fieldset class="entry">
      <legend>
        <h3>{say('display-density')}</h3>
      </legend>
      <p class="soft">{say('display-density-text')}</p>
      <div class="actions">
        {view.densities.map(({ value, text }) => (
          <label key={value} class="check">
            <input
              type="radio"
              name={name}
              checked={view.density === value}
              onChange={() => setDensity(value)}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

const Pages = ({ view, setAll, setPage, say }: Ready): JSX.Element => (
  <fieldset class="entry">
    <legend>
      <h3>{say('display-pages')}</h3>
    </legend>
    <Switch label={say('display-all')} on={view.all} flip={setAll} />
    <p class="soft">{say('display-all-text')}</p>
    <p class="soft">{say('display-pages-text')}</p>
    <Checks list={view.pages} set={setPage} />
  </fieldset>
);

/** Some forty metrics, so they are folded until they are wanted. */
const Metrics = ({ view, setMetric, say }: Ready): JSX.Element => (
  <section class="entry">
    <h3>{say('display-metrics')}</h3>
    <p class="soft">{say('display-metrics-text')}</p>
    <details>
      <summary>{view.drawn}</summary>
      <Checks list={view.metrics} set={setMetric} />
    </details>
  </section>
);

/** Which pages are read, how large a chip is, and beside which metrics one is drawn. */
export const DisplayOptions = (props: Props): JSX.Element => {
  const { state, outcome, say } = props;
  if (state.kind === 'loading') return <p class="soft">…</p>;
  const ready: Ready = { ...props, view: state.view };
  return (
    <>
      <p class="soft">{say('display-intro')}</p>
      <Pages {...ready} />
      <Densities {...ready} />
      <Metrics {...ready} />
      <output class="outcome tone-bad">{outcome}</output>
    </>
  );
};
