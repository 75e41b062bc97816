import type { JSX } from 'preact';
import type { TipView } from '../lib/view';

/** What to do next, and who says so. Styles: overlay.css. */
export const TipCard = ({ tip }: { readonly tip: TipView }): JSX.Element => (
  <section class="tip">
    <h3>{tip.title}</h3>
    <p>{tip.text}</p>
    <p class="source">{tip.source}</p>
  </section>
);
