import type { JSX } from 'preact';
import type { SeriesView } from '../lib/summary/series-view';
import type { PageWords } from '../lib/words/pages/page-words';
import { Facts } from './page-facts';
import { GapPill } from './page-gap';
import { SizedChart } from './page-sized-chart';
import { Steps, type StepActions, type StepsState } from './page-steps';
import { Tips } from './page-tips';
import { Values } from './page-values';

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
      {steps && <Steps journal={steps} state={state} today={today} {...actions} say={say} />}
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

/** One series: what it is, where it stands, its line, what to do and what was done, its last values. */
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
    <figure>
      <SizedChart chartAt={series.chart.at} tone={series.gap.tone} />
      <div class="axis" aria-hidden="true">
        <span>{series.chart.from}</span>
        <span>{series.chart.to}</span>
      </div>
      <figcaption class="soft">{series.chart.text}</figcaption>
    </figure>
    {series.facts && <Facts facts={series.facts} />}
    <TipsAndSteps series={series} say={say} stepping={stepping} />
    <h3>{say('last-values')}</h3>
    <Values label={say('last-values')} table={series.table} />
    <p class="soft">{series.label}</p>
  </article>
);
