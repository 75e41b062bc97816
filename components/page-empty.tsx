import type { JSX } from 'preact';
import type { EmptyView } from '../lib/summary/empty-view';
import { Notice } from './page-notice';

/** Before the first reading: the two pages to open, in order. */
export const Empty = ({ empty }: { readonly empty: EmptyView }): JSX.Element => (
  <Notice title={empty.title} text={empty.text}>
    <ol class="steps">
      {empty.steps.map(({ text, href }) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noreferrer">
            {text}
          </a>
        </li>
      ))}
    </ol>
    <p class="soft">{empty.host}</p>
  </Notice>
);
