import type { JSX } from 'preact';
import type { NextStepView } from '../../lib/summary/review/next-steps';
import type { TriedView } from '../../lib/summary/review/tried';

/** What was tried: when, what, what came after, the seller's own note. */
export const TriedStep = ({ step }: { readonly step: TriedView }): JSX.Element => (
  <li class="item">
    <h4>
      <span class="soft">{step.day}</span> <bdi>{step.title}</bdi>
    </h4>
    {step.figure !== '' && <p class="soft">{step.figure}</p>}
    <p class={`came tone-${step.tone}`}>
      {step.news !== '' && <strong>{step.news} · </strong>}
      {step.outcome}
    </p>
    {step.note !== '' && (
      <p class="own-words" dir="auto">
        {step.note}
      </p>
    )}
  </li>
);

/** A tip with why, how, and by what it would be seen to help. The link is for the screen. */
export const NextStep = ({ step }: { readonly step: NextStepView }): JSX.Element => (
  <li class="item">
    <h4>
      <bdi>{step.title}</bdi> <span class="soft">{step.figure}</span>
    </h4>
    {step.reason !== '' && <p>{step.reason}</p>}
    {step.steps.length > 0 ? (
      <ol>
        {step.steps.map(each => (
          <li key={each}>{each}</li>
        ))}
      </ol>
    ) : (
      <p class="own-words" dir="auto">
        {step.text}
      </p>
    )}
    {step.check !== '' && <p class="check">{step.check}</p>}
    {step.link && (
      <p class="screen">
        <a href={step.link.href} target="_blank" rel="noreferrer">
          {step.link.text}
        </a>
      </p>
    )}
  </li>
);
