import type { JSX } from 'preact';
import type { QueueRow, QueueView } from '../../lib/summary/queue-view';

/** Its own words are finished; `withdrawn` says that the browser no longer allows notices, or is null. */
type Props = { readonly title: string; readonly view: QueueView; readonly withdrawn: string | null };

const Theme = ({ theme, href }: QueueRow): JSX.Element =>
  href === null ? (
    <span class="row-name">{theme}</span>
  ) : (
    <a class="row-name" href={href} target="_blank" rel="noreferrer">
      {theme}
    </a>
  );

const Row = (row: QueueRow): JSX.Element => (
  <li class="wait">
    <Theme {...row} />
    <span class={`left tone-${row.tone}`}>{row.left}</span>
    <span class="soft place">{row.place}</span>
    {row.hint && <span class="soft hint">{row.hint}</span>}
  </li>
);

const Foot = ({ view: { age, links } }: { readonly view: QueueView }): JSX.Element => (
  <p class="queue-foot">
    {age && <span class={age.old ? 'stale' : 'soft'}>{age.text}</span>}
    {links.map(({ href, text }) => (
      <a key={href + text} href={href} target="_blank" rel="noreferrer">
        {text}
      </a>
    ))}
  </p>
);

/** The buyer messages that wait, the one to answer next first. */
export const Queue = ({ title, view, withdrawn }: Props): JSX.Element => (
  <section class="queue" aria-labelledby="queue-title">
    <h2 id="queue-title">{title}</h2>
    {view.note && <p class="soft">{view.note}</p>}
    {view.rows.length > 0 && (
      <ol>
        {view.rows.map(row => (
          <Row key={row.id} {...row} />
        ))}
      </ol>
    )}
    {view.hint && <p class="soft small">{view.hint}</p>}
    {view.more.map(text => (
      <p key={text}>{text}</p>
    ))}
    <Foot view={view} />
    {withdrawn && <p class="stale">{withdrawn}</p>}
  </section>
);
