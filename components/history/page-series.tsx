import type { JSX } from 'preact';
import type { SeriesView } from '../../lib/summary/series-view';
import { stepsName } from '../../lib/summary/steps-view';
import type { PageWords } from '../../lib/words/pages/page-words';
import { Facts } from './page-facts';
import { GapPill } from '../page-gap';
import { Plot } from './page-plot';
import { SizedChart } from './page-sized-chart';
import { Steps, type StepActions, type StepsState } from './page-steps';
import { Tips } from './page-tips';

/** What can be done with tips and steps, and what came of it. */
export type Stepping = {
  readonly actions: StepActions;
  readonly state: StepsState;
  /** The day as it is now, ISO date: the page may stay open for days. */
  readonly today: () => string;
};

type Props = { readonly series: SeriesView; readonly say: PageWords };

const TipsAndSteps = ({ series, say, stepping }: Props & { readonly stepping: Stepping }): JSX.Element => {
  const { actions, state, today } = stepping;
  const { facts, steps } = series;
  return (
    <>
      {facts && steps && facts.tips.length > 0 && (
        <Tips tips={facts.tips} labels={steps.labels} {...actions} say={say} />
      )}
      {/* What is being written of one series is not for another. */}
      {steps && (
        <Steps key={stepsName(steps)} journal={steps} state={state} today={today} {...actions} say={say} />
      )}
    </>
  );
};

const Ranges = ({ series, say }: Props): JSX.Element => (
  <nav class="ranges" aria-label={say('ranges')}>
    {series.ranges.map(({ text, search, chosen }) => (
      <a key={search} href={search} aria-current={chosen ? 'true' : undefined}>
        {text}
      </a>
    ))}
  </nav>
);

/** The line at once, before the chart that zooms is there. */
const Line = ({ series: { chart, gap } }: Pick<Props, 'series'>): JSX.Element => (
  <>
    <SizedChart chartAt={chart.at} tone={gap.tone} />
    <div class="axis" aria-hidden="true">
      <span>{chart.from}</span>
      <span>{chart.to}</span>
    </div>
  </>
);

/** One series: what it is, where it stands, its line, what to do and what was done, its values. */
export const Series = ({ series, say, stepping }: Props & { readonly stepping: Stepping }): JSX.Element => (
  <article class="series" aria-labelledby="series-title">
    <p class="soft">{series.account}</p>
    <h2 id="series-title" tabIndex={-1}>
      {series.title}
    </h2>
    <p class="soft">
      {series.detail} · <span class={series.age.stale ? 'stale' : 'fresh'}>{series.age.text}</span>
    </p>
    <p class="headline">
      <strong>{series.value}</strong> <GapPill gap={series.gap} />
    </p>
    <Ranges series={series} say={say} />
    <Plot view={series.plot} fallback={<Line series={series} />} tone={series.gap.tone} say={say}>
      {series.facts && <Facts facts={series.facts} />}
      <TipsAndSteps series={series} say={say} stepping={stepping} />
    </Plot>
    <p class="soft">{series.label}</p>
  </article>
);
