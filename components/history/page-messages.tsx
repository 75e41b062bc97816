import type { JSX } from 'preact';
import type { AnswersView } from '../../lib/summary/messages/answers-view';
import type { FindingView } from '../../lib/summary/messages/findings';
import type { MessagesView } from '../../lib/summary/messages/messages-view';
import type { PageWords } from '../../lib/words/pages/page-words';
import { BandChart } from './band-chart';
import { HeatMap } from './heat-map';
import { Sized } from './page-sized';
import { Values } from '../page-values';
import { ThemeTable } from './theme-table';

/** What the section of messages shows; `ready` without stores where no message was seen yet. */
export type MessagesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly stores: readonly MessagesView[];
      /** A sentence about damaged messages. */
      readonly note?: string | null;
    };

type Props = { readonly state: MessagesState; readonly say: PageWords };

const Finding = ({ finding, say }: { readonly finding: FindingView; readonly say: PageWords }) => (
  <li class="finding">
    <p>{finding.text}</p>
    {finding.tip && (
      <p>
        <strong>{finding.tip.title}</strong>
        <br />
        {finding.tip.text} <small class="soft">{say('tip-source', { source: finding.tip.source })}</small>
      </p>
    )}
  </li>
);

const Figures = ({ answers, say }: { readonly answers: AnswersView; readonly say: PageWords }) =>
  answers.few === null ? (
    <>
      <p class="soft">{say('answers-recent')}</p>
      <dl class="figures">
        {answers.figures.map(({ name, value, remark }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <strong>{value}</strong>
              {remark !== '' && <small class="soft">{remark}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  ) : (
    <p class="soft">{answers.few}</p>
  );

const Answers = ({ answers, say }: { readonly answers: AnswersView; readonly say: PageWords }) => (
  <>
    <h4>{answers.title}</h4>
    <Figures answers={answers} say={say} />
    {answers.chart && (
      <figure>
        <Sized>{width => answers.chart && <BandChart shape={answers.chart.at(width)} />}</Sized>
        <div class="axis" aria-hidden="true">
          <span>{answers.chart.from}</span>
          <span>{answers.chart.to}</span>
        </div>
        <figcaption class="soft">
          {answers.chart.text} {say('answers-band')}
        </figcaption>
      </figure>
    )}
    {answers.table && (
      <details>
        <summary>{say('answers-by-week')}</summary>
        <Values label={say('answers-by-week')} table={answers.table} />
      </details>
    )}
  </>
);

const Store = ({ store, say }: { readonly store: MessagesView; readonly say: PageWords }): JSX.Element => (
  <article class="store" aria-labelledby={`messages-${store.id}`}>
    <h3 id={`messages-${store.id}`}>{store.title}</h3>
    {store.findings.length > 0 && (
      <ul class="findings">
        {store.findings.map(finding => (
          <Finding key={finding.text} finding={finding} say={say} />
        ))}
      </ul>
    )}
    <div class="answers">
      <Answers answers={store.answers} say={say} />
    </div>
    <div class="about">
      <h4>{store.themes.title}</h4>
      <ThemeTable themes={store.themes} />
      {store.themes.few !== null && <p class="soft">{store.themes.few}</p>}
    </div>
    <div class="when">
      <h4>{store.heat.title}</h4>
      <div class="heats">
        {store.heat.maps.map(heat => (
          <HeatMap key={heat.title} heat={heat} />
        ))}
      </div>
    </div>
  </article>
);

const Body = ({ state, say }: Props): JSX.Element => {
  if (state.kind === 'loading') return <p class="soft">{say('messages-loading')}</p>;
  if (state.kind === 'failed') return <p>{say('messages-failed')}</p>;
  if (state.stores.length === 0) return <p class="soft">{say('messages-none')}</p>;
  return (
    <>
      <p class="soft">{say('messages-intro')}</p>
      {state.stores.map(store => (
        <Store key={store.id} store={store} say={say} />
      ))}
    </>
  );
};

/** What was learnt from buyers' messages: answer times, themes, the hours of the week, and what to do about them. */
export const Messages = ({ state, say }: Props): JSX.Element => (
  <section class="messages" aria-labelledby="messages-title" aria-busy={state.kind === 'loading'}>
    <h2 id="messages-title">{say('messages-title')}</h2>
    <Body state={state} say={say} />
    {state.kind === 'ready' && state.note && <p class="soft note">{state.note}</p>}
  </section>
);
