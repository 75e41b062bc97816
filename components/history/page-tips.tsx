import type { JSX } from 'preact';
import type { JournalView, TipView } from '../../lib/view';
import type { PageWords } from '../../lib/words/pages/page-words';
import type { StepActions } from './page-steps';

type Props = Pick<StepActions, 'start' | 'hide'> & {
  readonly labels: JournalView['labels'];
  readonly say: PageWords;
};

const Details = ({ tip }: { readonly tip: TipView }): JSX.Element => (
  <>
    <p>{tip.text}</p>
    {tip.steps.length > 0 && (
      <ol>
        {tip.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    )}
    {tip.link && (
      <p>
        <a href={tip.link.href} target="_blank" rel="noreferrer">
          {tip.link.text}
        </a>
      </p>
    )}
    {tip.check !== '' && <p>{tip.check}</p>}
    <p class="soft">{tip.source}</p>
  </>
);

/** The names of the buttons say which tip they are for, after the words that are seen. */
const Buttons = ({
  tip,
  start,
  hide,
  labels,
}: Omit<Props, 'say'> & { readonly tip: TipView }): JSX.Element => (
  <p class="actions">
    <button type="button" aria-label={`${labels.start}: ${tip.title}`} onClick={() => start(tip)}>
      {labels.start}
    </button>
    <button type="button" aria-label={`${labels.hide}: ${tip.title}`} onClick={() => hide(tip)}>
      {labels.hide}
    </button>
  </p>
);

/** The tips that fit now, the panel's own, with their steps. */
export const Tips = ({ tips, ...props }: Props & { readonly tips: readonly TipView[] }): JSX.Element => (
  <section class="tips" aria-labelledby="tips-title">
    <h3 id="tips-title">{props.say('tips-now')}</h3>
    {tips.map(tip => (
      <article key={tip.id} class="tip" aria-labelledby={`tip-${tip.id}`}>
        <h4 id={`tip-${tip.id}`}>{tip.title}</h4>
        {tip.reason !== '' && <p class="reason">{tip.reason}</p>}
        <Details tip={tip} />
        <Buttons tip={tip} {...props} />
      </article>
    ))}
  </section>
);
