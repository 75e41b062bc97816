import type { JSX } from 'preact';
import type { LogView } from '../../lib/summary/evidence/log-words';

/** What the check of a log found, and its last hash. */
export const Log = ({ log }: { readonly log: LogView }): JSX.Element => (
  <section class="log" aria-label={log.title}>
    <h3>{log.title}</h3>
    <p class={`verdict tone-${log.tone}`}>{log.verdict}</p>
    {log.notes.map(note => (
      <p key={note} class="soft hash">
        {note}
      </p>
    ))}
    <dl>
      <dt>{log.hashTitle}</dt>
      <dd class="hash">
        <code>{log.hash}</code>
      </dd>
    </dl>
  </section>
);
