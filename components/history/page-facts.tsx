import type { JSX } from 'preact';
import type { FactsView } from '../../lib/summary/facts-view';
import { FactRows } from '../page-fact-rows';
import { WhatIf } from './page-what-if';

/** What a value is compared with and what it would take: the panel's own rows, larger. */
export const Facts = ({ facts }: { readonly facts: FactsView }): JSX.Element => (
  <section class="facts">
    <p class="verdict">{facts.verdict}</p>
    <FactRows rows={facts.rows} />
    {facts.whatIf && (
      <WhatIf key={JSON.stringify(facts.whatIf.given)} whatIf={facts.whatIf} textOf={facts.textOf} />
    )}
    {facts.notes.map(note => (
      <p key={note} class="soft">
        {note}
      </p>
    ))}
  </section>
);
