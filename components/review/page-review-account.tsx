import type { ComponentChildren, JSX } from 'preact';
import type { AccountReview } from '../../lib/summary/review/account-review';
import type { MessagesReview } from '../../lib/summary/review/messages-week';
import type { PageWords } from '../../lib/words/pages/page-words';
import { ReviewFigures } from './page-review-figures';
import { ReviewItem } from './page-review-item';
import { NextStep, TriedStep } from './page-review-steps';

type Props = { readonly review: AccountReview; readonly say: PageWords };

/** A part with its head; `none` is said where it has no entries. */
const Part = ({
  title,
  none,
  count,
  children,
}: {
  readonly title: string;
  readonly none: string;
  readonly count: number;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <section class="part">
    <h3>{title}</h3>
    {count === 0 ? <p class="soft">{none}</p> : <ul>{children}</ul>}
  </section>
);

const Week = ({ review, say }: Props): JSX.Element => (
  <>
    {review.isRead && (
      <Part title={say('review-changed')} none={say('review-no-change')} count={review.changed.length}>
        {review.changed.map(item => (
          <ReviewItem key={item.key} item={item} />
        ))}
      </Part>
    )}
    <Part title={say('review-targets')} none={say('review-no-target')} count={review.targets.length}>
      {review.targets.map(item => (
        <ReviewItem key={item.key} item={item} />
      ))}
    </Part>
  </>
);

const Steps = ({ review: { tried, next }, say }: Props): JSX.Element => (
  <>
    <Part title={say('review-tried')} none={say('review-none-tried')} count={tried.steps.length}>
      {tried.steps.map(step => (
        <TriedStep key={step.id} step={step} />
      ))}
    </Part>
    {tried.more > 0 && <p class="soft">{say('review-more-steps', { count: tried.more })}</p>}
    <Part title={say('review-next')} none={say('review-none-next')} count={next.length}>
      {next.map(step => (
        <NextStep key={step.id} step={step} />
      ))}
    </Part>
  </>
);

const Messages = ({
  messages,
  say,
}: Pick<Props, 'say'> & { readonly messages: MessagesReview }): JSX.Element => (
  <section class="part item">
    <h3>{say('messages-title')}</h3>
    <dl class="counts">
      {messages.figures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    {messages.inbox && (
      <p class={messages.inbox.stale ? 'stale' : 'soft'}>
        {say('review-inbox', { day: messages.inbox.text })}
      </p>
    )}
    {messages.notes.map(note => (
      <p key={note} class="soft">
        {note}
      </p>
    ))}
  </section>
);

/** The review of one account; what it has nothing of (figures, messages) is left out. */
export const ReviewOfAccount = ({ review, say }: Props): JSX.Element => {
  const { id, title, lead, isQuiet, messages, figures } = review;
  const hasFigures = figures.rows.length > 0;
  return (
    <article class="account" aria-labelledby={`account-${id}`}>
      <h2 id={`account-${id}`}>
        <bdi>{title}</bdi>
      </h2>
      {lead.map(line => (
        <p key={line} class="lead">
          {line}
        </p>
      ))}
      {hasFigures && !isQuiet && <Week review={review} say={say} />}
      {(hasFigures || review.tried.steps.length > 0) && <Steps review={review} say={say} />}
      {messages && <Messages messages={messages} say={say} />}
      {hasFigures && (
        <section class="part">
          <h3>{say('review-figures')}</h3>
          <ReviewFigures table={figures} label={`${say('review-figures')}: ${title}`} />
        </section>
      )}
    </article>
  );
};
